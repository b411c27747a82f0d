package groundwork.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;

/** Group commit, and how a group ends when the database itself fails. The failures are SQLite's own. */
class SqliteWriterTest {
    private static final int NEIGHBOURS = 5;
    private static final int SPECIAL = 3;

    private final Path parent;
    private final Path directory;
    private SqliteDatabase database;

    SqliteWriterTest(@TempDir Path parent) {
        this.parent = parent;
        directory = parent.resolve("data");
        database = SqliteDatabase.open(directory);
        Rows.insert(database, "before");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void commitsSeveralWritesTogether() {
        AtomicInteger commits = new AtomicInteger();
        database.write(sql -> {
            SqliteFaults.connection(sql).addCommitListener(SqliteFaults.counting(commits));
            return 0;
        });
        commits.set(0);
        assertThat(outcomesOfOneGroup(sql -> 1)).containsOnly(1).hasSize(1 + NEIGHBOURS);
        assertThat(commits).hasValue(1);
        assertThat(Rows.all(database)).hasSize(2 + NEIGHBOURS);
    }

    @Test
    void answersNobodyBeforeCommit() {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch allWait = new CountDownLatch(1);
        CountDownLatch lastRuns = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger answered = new AtomicInteger();
        try (Callers callers = new Callers()) {
            callers.call(() -> database.write(sql -> Rows.insert(sql, "first") + hold(started, allWait))
                    + answered.getAndIncrement());
            Callers.hold(started);
            callers.call(() -> database.write(sql -> hold(lastRuns, end)) + answered.getAndIncrement());
            Callers.await(() -> database.writer().waiting() == 1);
            allWait.countDown();
            Callers.hold(lastRuns);
            assertThat(Rows.all(database)).containsExactly("before");
            assertThat(answered).hasValue(0);
            end.countDown();
        }
        assertThat(answered).hasValue(2);
    }

    @Test
    void endsTheGroupWhenTheDiskIsFull() {
        database.write(SqliteFaults::allowNoMorePages);
        assertWholeGroupRefused(SqliteFaults::fill);
    }

    @Test
    void endsTheGroupWhenTheWorkHidesThatTheDiskIsFull() {
        database.write(SqliteFaults::allowNoMorePages);
        assertWholeGroupRefused(sql -> {
            assertThatThrownBy(() -> SqliteFaults.fill(sql)).isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> Rows.insert(sql, "would commit by itself"))
                    .isInstanceOf(DatabaseUnavailable.class);
            return 1;
        });
    }

    @Test
    void endsTheGroupWhenAStatementIsInterrupted() {
        assertWholeGroupRefused(sql -> {
            SQLiteConnection connection = SqliteFaults.connection(sql);
            try (Callers interrupter = new Callers()) {
                CountDownLatch done = new CountDownLatch(1);
                interrupter.call(() -> SqliteFaults.interruptUntil(done, connection));
                try {
                    return sql.execute(
                            "insert into item_version with recursive n (i) as (select 1 union all select i + 1 from n)"
                                    + " select 'endless', '1', i from n where i < 0");
                } finally {
                    done.countDown();
                }
            }
        });
    }

    @Test
    void endsTheGroupWhenASavepointIsGone() {
        assertWholeGroupRefused(sql -> sql.execute("rollback"));
    }

    @Test
    void endsTheGroupWhenCommitFails() {
        List<Object> outcomes = outcomesOfOneGroup(sql -> {
            sql.execute("pragma defer_foreign_keys = on");
            return sql.execute(
                    "insert into session (token_hash, learner, created_at, last_seen_at) values ('hash', 'nobody', 0, 0)");
        });
        assertThat(outcomes).hasSize(1 + NEIGHBOURS).allMatch(DatabaseUnavailable.class::isInstance);
        assertThat(Rows.insert(database, "after")).isEqualTo(1);
        assertThat(Rows.all(database)).containsExactly("after", "before");
    }

    @Test
    void refusesTheGroupWhileAnotherProgramHoldsTheLock() throws SQLException {
        database.write(sql -> sql.execute("pragma busy_timeout = 20"));
        try (Connection other = DriverManager.getConnection(SqliteConnection.url(directory.resolve("groundwork.db")));
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            assertThatThrownBy(() -> Rows.insert(database, "locked out"))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasStackTraceContaining("SQLITE_BUSY");
            assertThat(Rows.all(database)).containsExactly("before");
            statement.execute("rollback");
        }
        assertThat(Rows.insert(database, "after")).isEqualTo(1);
    }

    @Test
    void answersUnavailableUntilTheDatabaseIsBack() throws IOException {
        Path away = parent.resolve("away");
        Files.move(directory, away);
        Files.createDirectory(directory);
        assertThatThrownBy(() -> database.write(sql -> sql.execute("rollback")))
                .isInstanceOf(DatabaseUnavailable.class);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> Rows.insert(database, "lost")).isInstanceOf(DatabaseUnavailable.class);
        }
        assertThat(directory).isEmptyDirectory();
        Files.delete(directory);
        Files.move(away, directory);
        assertThat(Rows.insert(database, "after")).isEqualTo(1);
        assertThat(Rows.all(database)).containsExactly("after", "before");
    }

    @Test
    void survivesAWorkThatThrowsAnError() {
        assertThatThrownBy(() -> database.write(sql -> {
                    Rows.insert(sql, "lost");
                    throw new StackOverflowError("deep");
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(Rows.all(database)).containsExactly("before");
    }

    @Test
    void refusesWhatWaitsWhenClosedAndKeepsWhatRuns() {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (Callers callers = new Callers()) {
            callers.call(() -> database.write(sql -> Rows.insert(sql, "running") + hold(started, end)));
            Callers.hold(started);
            IntStream.range(0, NEIGHBOURS).forEach(i -> callers.call(() -> Rows.insert(database, "waiting " + i)));
            Callers.await(() -> database.writer().waiting() == NEIGHBOURS);
            callers.call(() -> closed(database));
            Callers.await(() -> database.writer().waiting() == 0);
            end.countDown();
            List<Object> outcomes = callers.outcomes();
            assertThat(outcomes.getFirst()).isEqualTo(1);
            assertThat(outcomes.subList(1, 1 + NEIGHBOURS)).allMatch(DatabaseUnavailable.class::isInstance);
        }
        database = SqliteDatabase.open(directory);
        assertThat(Rows.all(database)).containsExactly("before", "running");
    }

    /** The special work stands in the middle: those before it share its fate, those behind it are the next group. */
    private void assertWholeGroupRefused(SqlFunction<Integer> failing) {
        List<Object> outcomes = outcomesOfOneGroup(failing);
        assertThat(outcomes.subList(0, SPECIAL + 1))
                .hasSize(SPECIAL + 1)
                .allMatch(DatabaseUnavailable.class::isInstance);
        assertThat(outcomes.subList(SPECIAL + 1, NEIGHBOURS + 1)).hasSize(2).containsOnly(1);
        assertThat(Rows.all(database)).containsExactly("before", "neighbour 4", "neighbour 5");
    }

    /** Holds the writer with the first of the group until all others wait, so that one group takes them all. */
    private List<Object> outcomesOfOneGroup(SqlFunction<Integer> special) {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch started = new CountDownLatch(1);
        try (Callers callers = new Callers()) {
            callers.call(() -> database.write(sql -> Rows.insert(sql, "neighbour 0") + hold(started, end)));
            Callers.hold(started);
            for (int i = 1; i <= NEIGHBOURS; i++) {
                String name = "neighbour " + i;
                boolean fails = i == SPECIAL;
                callers.call(() -> database.write(sql -> fails ? run(special, sql, name) : Rows.insert(sql, name)));
                int waiting = i;
                Callers.await(() -> database.writer().waiting() == waiting);
            }
            end.countDown();
            return callers.outcomes();
        }
    }

    private static int run(SqlFunction<Integer> special, DSLContext sql, String name) {
        Rows.insert(sql, name);
        return special.apply(sql);
    }

    private static int hold(CountDownLatch started, CountDownLatch end) {
        started.countDown();
        return Callers.hold(end);
    }

    private static int closed(Database database) {
        database.close();
        return 0;
    }
}
