package groundwork.db;

import static java.util.stream.Collectors.joining;

import groundwork.db.schema.DefaultSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** The real PostgreSQL of the tests: started when first asked for, once a JVM, and stopped with it. */
public final class TestPostgres {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = started();

    private static @Nullable Database idle;

    private TestPostgres() {}

    /** An empty database; the last one again if its test left it open, for opening takes longer than emptying. */
    static synchronized Database borrow() {
        Database database = idle == null ? Database.open(freshDatabase(), Path.of("unused")) : idle;
        idle = null;
        return database;
    }

    static synchronized void giveBack(Database database) {
        String tables = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(Table::getName)
                .collect(joining(", "));
        try {
            database.write(sql -> sql.execute("truncate " + tables));
            idle = database;
        } catch (DatabaseUnavailable closed) {
            idle = null;
        }
    }

    /** The address of a migrated, empty database that nobody else uses. */
    public static String freshDatabase() {
        String name = "test" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return url(name);
    }

    /** The address of a database without any table. */
    static String bareDatabase() {
        String name = "test" + COUNT.incrementAndGet();
        execute("create database " + name);
        return url(name);
    }

    public static void drop(String url) {
        execute("drop database " + name(url) + " with (force)");
    }

    /** Ends all of a database's connections from the server's side, as a restart of the server does. */
    static void disconnectAll(String url) {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name(url) + "'");
    }

    static void execute(String statement) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static EmbeddedPostgres started() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement sql = connection.createStatement()) {
                sql.execute("create database " + TEMPLATE);
            }
            Database.open(server.getJdbcUrl("postgres", TEMPLATE), Path.of("unused"))
                    .close();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String url(String name) {
        return SERVER.getJdbcUrl("postgres", name);
    }

    private static String name(String url) {
        return url.replaceFirst(".*/", "").replaceFirst("\\?.*", "");
    }
}
