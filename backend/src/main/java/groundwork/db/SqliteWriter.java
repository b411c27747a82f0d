package groundwork.db;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of a SQLite file: a thread with a connection. It runs the works that wait, each in a savepoint, commits
 * them together and only then answers. Thread-safe.
 *
 * <p>A work that throws is rolled back alone. If the database fails (see {@link SqliteErrors}), or a savepoint or COMMIT
 * does, the group has ended: all in it are refused and the next group starts on a new connection.
 */
final class SqliteWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteWriter.class);
    private static final int WAITING_LIMIT = 4_096;
    private static final int GROUP_LIMIT = 256;

    private final Path file;
    private final WriteQueue queue = new WriteQueue(WAITING_LIMIT);
    private final Thread thread;
    private @Nullable SqliteConnection connection;

    SqliteWriter(Path file) throws SQLException {
        this.file = file;
        this.connection = SqliteConnection.writer(file);
        this.thread = Thread.ofPlatform().name("groundwork-writer").daemon().start(this::serve);
    }

    <T extends @Nullable Object> T write(SqlFunction<T> work) {
        QueuedWrite<T> write = new QueuedWrite<>(work);
        if (!queue.offer(write)) {
            throw new DatabaseUnavailable("The database takes no more writes: it is closing, or too many wait.", null);
        }
        return write.await();
    }

    int waiting() {
        return queue.size();
    }

    private void serve() {
        try {
            for (var next = queue.take(); next.isPresent(); next = queue.take()) {
                serveGroup(next.get());
            }
        } finally {
            refuseWaiting();
            disconnect();
        }
    }

    private void serveGroup(QueuedWrite<?> first) {
        List<QueuedWrite<?>> group = new ArrayList<>();
        group.add(first);
        try {
            commitTogether(group);
            group.forEach(QueuedWrite::committed);
        } catch (Throwable failure) {
            LOG.warn("The database failed; {} writes are refused.", group.size(), failure);
            disconnect();
            group.forEach(write -> write.refuse("The database failed; the write is not acknowledged.", failure));
        }
    }

    private void commitTogether(List<QueuedWrite<?>> group) throws SQLException {
        SqliteConnection open = connect();
        open.execute("begin immediate");
        runInSavepoint(open, group.getFirst());
        while (group.size() < GROUP_LIMIT) {
            Optional<QueuedWrite<?>> next = queue.poll();
            if (next.isEmpty()) {
                break;
            }
            group.add(next.get());
            runInSavepoint(open, next.get());
        }
        open.execute("commit");
    }

    private SqliteConnection connect() throws SQLException {
        SqliteConnection open = connection == null ? SqliteConnection.writer(file) : connection;
        connection = open;
        return open;
    }

    private static void runInSavepoint(SqliteConnection open, QueuedWrite<?> write) throws SQLException {
        open.execute("savepoint work");
        Optional<Throwable> thrown = write.run(open.sql());
        open.check();
        if (thrown.isPresent()) {
            if (SqliteErrors.isOfTheDatabase(thrown.get())) {
                throw new SQLException("the database failed under a work", thrown.get());
            }
            open.execute("rollback to work");
        }
        open.execute("release work");
    }

    private void disconnect() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    private void refuseWaiting() {
        queue.close().forEach(write -> write.refuse("The database is closing.", null));
    }

    /** Refuses those that wait and lets the group that runs end. */
    @Override
    public void close() {
        refuseWaiting();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
