package groundwork.db;

import static groundwork.db.schema.Tables.LEARNER;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jooq.impl.NoTransactionProvider;

/** The jOOQ settings under which the classes generated from SQLite serve both engines. */
final class Jooq {
    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private static final Settings SETTINGS = new Settings()
            .withRenderCatalog(false)
            .withRenderSchema(false)
            .withFetchWarnings(false)
            .withExecuteLogging(false);

    private static final AtomicBoolean WARM = new AtomicBoolean();

    private Jooq() {}

    /** Loads jOOQ's many classes beside what else a start has to do; without it the first request would wait for them. */
    static void warmUp(SQLDialect dialect) {
        if (WARM.compareAndSet(false, true)) {
            Thread.ofPlatform().name("groundwork-warm-up").daemon().start(() -> render(DSL.using(dialect, SETTINGS)));
        }
    }

    private static void render(DSLContext sql) {
        Condition one = LEARNER.ID.eq("");
        sql.selectFrom(LEARNER).where(one).getSQL();
        sql.insertInto(LEARNER).set(LEARNER.CREATED_AT, 0L).getSQL();
        sql.update(LEARNER).set(LEARNER.CREATED_AT, 0L).where(one).returning().getSQL();
    }

    /** A context on this connection. It cannot begin or end transactions: a work is one already. */
    static DSLContext on(Connection connection, SQLDialect dialect, ExecuteListener... listeners) {
        return DSL.using(new DefaultConfiguration()
                .set(connection)
                .set(dialect)
                .set(SETTINGS)
                .set(new NoTransactionProvider())
                .set(DefaultExecuteListenerProvider.providers(listeners)));
    }
}
