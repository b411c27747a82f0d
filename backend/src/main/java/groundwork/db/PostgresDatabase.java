package groundwork.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server, shared by any number of nodes. A write is a transaction of its own, read committed. A deadlock or
 * a lost connection is not tried again here but becomes {@link DatabaseUnavailable}: a work never runs twice.
 */
final class PostgresDatabase implements Database {
    private static final String SCHEME = "jdbc:postgresql:";
    private static final Map<String, String> TYPE_NAMES = Map.of("blob", "BYTEA");
    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_MILLIS = 5_000;
    /** The driver's unit is the second. A server that is silent for longer is given up. */
    private static final String SOCKET_TIMEOUT_SECONDS = "30";

    private final HikariDataSource writers;
    private final HikariDataSource readers;

    private PostgresDatabase(String url) {
        this.writers =
                pool(url, "groundwork-writers", config -> config.setTransactionIsolation("TRANSACTION_READ_COMMITTED"));
        this.readers = pool(url, "groundwork-readers", config -> {
            config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
            config.setReadOnly(true);
        });
    }

    static PostgresDatabase open(String url) {
        if (!url.startsWith(SCHEME)) {
            throw new CannotOpenDatabase(
                    "The database must be a " + SCHEME + "//… address; without one, SQLite is used.", null);
        }
        Jooq.warmUp(SQLDialect.POSTGRES);
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException wrong) {
            throw new CannotOpenDatabase("The database address " + shown(url) + " is malformed.", wrong);
        }
        new Migrations("The database " + shown(url), source, TYPE_NAMES).run(version -> {});
        return new PostgresDatabase(url);
    }

    /** Without the parameters, where the password may be. */
    private static String shown(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private static HikariDataSource pool(String url, String name, Consumer<HikariConfig> kind) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName(name);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setInitializationFailTimeout(-1);
        config.setConnectionInitSql("set lock_timeout = " + PATIENCE_MILLIS);
        config.addDataSourceProperty("socketTimeout", SOCKET_TIMEOUT_SECONDS);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        kind.accept(config);
        return new HikariDataSource(config);
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public <T extends @Nullable Object> T read(SqlFunction<T> work) {
        return transact(readers, work);
    }

    @Override
    public <T extends @Nullable Object> T write(SqlFunction<T> work) {
        return transact(writers, work);
    }

    private static <T extends @Nullable Object> T transact(HikariDataSource pool, SqlFunction<T> work) {
        Nesting.refuse();
        try (Connection connection = connect(pool)) {
            T result = Nesting.run(work, Jooq.on(connection, SQLDialect.POSTGRES));
            refuseHiddenFailure(connection);
            connection.commit();
            return result;
        } catch (SQLException failure) {
            throw new DatabaseUnavailable("The database did not confirm the end of a transaction.", failure);
        } catch (RuntimeException thrown) {
            throw PostgresErrors.isOfTheDatabase(thrown)
                    ? new DatabaseUnavailable("The database failed under a work.", thrown)
                    : thrown;
        }
    }

    /** After a failed statement the server answers COMMIT with a rollback, and the driver keeps that to itself. */
    private static void refuseHiddenFailure(Connection connection) throws SQLException {
        if (connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
            throw new IllegalStateException("A statement of this work failed and the work went on.");
        }
    }

    private static Connection connect(HikariDataSource pool) {
        try {
            return pool.getConnection();
        } catch (SQLException failure) {
            throw new DatabaseUnavailable("The database cannot be reached.", failure);
        }
    }

    @Override
    public void close() {
        Nesting.refuse();
        writers.close();
        readers.close();
    }
}
