package groundwork.db;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Read-only connections beside the writer, opened when first needed and kept. Thread-safe. More readers than connections
 * wait for each other, for a bounded time, and never for the writer.
 */
final class SqliteReaders implements AutoCloseable {
    private static final int CONNECTIONS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;
    private final Semaphore free = new Semaphore(CONNECTIONS, true);
    private final Deque<SqliteConnection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    SqliteReaders(Path file) {
        this.file = file;
    }

    <T extends @Nullable Object> T read(SqlFunction<T> work) {
        acquire();
        try {
            return readOn(take(), work);
        } catch (SQLException failure) {
            throw new DatabaseUnavailable("The database cannot be read.", failure);
        } finally {
            free.release();
        }
    }

    private void acquire() {
        try {
            if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DatabaseUnavailable("Too many readers wait for the database.", null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for the database.", interrupted);
        }
    }

    private SqliteConnection take() throws SQLException {
        if (closed) {
            throw new SQLException("the database is closed");
        }
        Optional<SqliteConnection> kept = Optional.ofNullable(idle.pollFirst());
        return kept.isPresent() ? kept.get() : SqliteConnection.reader(file);
    }

    private <T extends @Nullable Object> T readOn(SqliteConnection connection, SqlFunction<T> work)
            throws SQLException {
        boolean ended = false;
        try {
            connection.execute("begin");
            try {
                return Nesting.run(work, connection.sql());
            } catch (RuntimeException thrown) {
                if (SqliteErrors.isOfTheDatabase(thrown)) {
                    throw new SQLException("the database failed under a work", thrown);
                }
                throw thrown;
            } finally {
                connection.execute("rollback");
                ended = true;
            }
        } finally {
            giveBack(connection, ended);
        }
    }

    private void giveBack(SqliteConnection connection, boolean ended) {
        if (!ended || connection.hasFailed()) {
            connection.close();
            return;
        }
        idle.addFirst(connection);
        if (closed) {
            closeIdle();
        }
    }

    private void closeIdle() {
        for (SqliteConnection next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            next.close();
        }
    }

    /** Refuses later readers; those that read now end in peace. */
    @Override
    public void close() {
        closed = true;
        closeIdle();
    }
}
