package groundwork.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * One connection to the SQLite file. Used by one thread at a time. Once the database itself fails, every later statement
 * is refused: SQLite may have rolled back by then, and would commit such a statement all by itself.
 */
final class SqliteConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteConnection.class);
    private static final int BUSY_TIMEOUT_MILLIS = 2_000;
    private static final int WAL_KEPT_BYTES = 64 << 20;

    private final Connection connection;
    private final Statement control;
    private @Nullable DSLContext sql;
    private @Nullable Throwable failure;

    private SqliteConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.control = connection.createStatement();
    }

    /** Does not make the file: a file that went missing is a failure, not an empty database. */
    static SqliteConnection writer(Path file) throws SQLException {
        SQLiteConfig config = writing();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.enforceForeignKeys(true);
        config.setJournalSizeLimit(WAL_KEPT_BYTES);
        return new SqliteConnection(config.createConnection(url(file)));
    }

    static SqliteConnection reader(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        return new SqliteConnection(config.createConnection(url(file)));
    }

    static SQLiteConfig writing() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        return config;
    }

    /** As a URI, so that a question mark in a directory's name is not taken for parameters. */
    static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    }

    /** Made when first needed, so that opening a database does not wait for jOOQ to load. */
    DSLContext sql() {
        DSLContext made = sql == null ? Jooq.on(connection, SQLDialect.SQLITE, new FailureListener()) : sql;
        sql = made;
        return made;
    }

    void execute(String statement) throws SQLException {
        control.execute(statement);
    }

    boolean hasFailed() {
        return failure != null;
    }

    /** Throws if the database has failed under any statement of a work, even if the work went on. */
    void check() throws SQLException {
        if (failure != null) {
            throw new SQLException("the database failed under a work", failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException ignored) {
            LOG.debug("A connection that is given up did not close.", ignored);
        }
    }

    private final class FailureListener implements ExecuteListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void start(ExecuteContext context) {
            if (failure != null) {
                throw new DatabaseUnavailable("The database failed under this work.", failure);
            }
        }

        @Override
        public void exception(ExecuteContext context) {
            if (failure == null && SqliteErrors.isOfTheDatabase(context.sqlException())) {
                failure = context.sqlException();
            }
        }
    }
}
