package groundwork.db;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

/** Makes SQLite itself fail, from inside a work, and watches it. */
final class SqliteFaults {
    private SqliteFaults() {}

    static int allowNoMorePages(DSLContext sql) {
        sql.fetch("pragma max_page_count = 1");
        return 0;
    }

    static int fill(DSLContext sql) {
        return sql.execute("insert into item_version values ('large', '1', ?)", "x".repeat(1 << 20));
    }

    static int interruptUntil(CountDownLatch done, SQLiteConnection connection) {
        int interrupts = 0;
        try {
            for (; done.getCount() > 0; interrupts++) {
                connection.getDatabase().interrupt();
                Thread.onSpinWait();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return interrupts;
    }

    static SQLiteConnection connection(DSLContext sql) {
        return sql.connectionResult(connection -> connection.unwrap(SQLiteConnection.class));
    }

    static SQLiteCommitListener counting(AtomicInteger commits) {
        return new SQLiteCommitListener() {
            @Override
            public void onCommit() {
                commits.incrementAndGet();
            }

            @Override
            public void onRollback() {}
        };
    }
}
