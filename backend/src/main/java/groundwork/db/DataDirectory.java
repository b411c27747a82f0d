package groundwork.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The directory of a SQLite Groundwork, held for this process alone from {@link #hold} to {@link #close}. The lock is on
 * a file of its own: locking the database's file would drop SQLite's locks, and other programs may read the database.
 */
final class DataDirectory implements AutoCloseable {
    /** What this JVM holds: opening a held file again and closing it would drop the lock for other processes. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes the directory if it is missing; refuses one that cannot be written or that a running Groundwork holds. */
    static DataDirectory hold(Path directory) {
        Path path = existing(directory);
        if (!HELD.add(path)) {
            throw inUse(path);
        }
        try {
            return new DataDirectory(path, locked(path));
        } catch (RuntimeException refused) {
            HELD.remove(path);
            throw refused;
        }
    }

    private static Path existing(Path directory) {
        try {
            return Files.createDirectories(directory).toRealPath();
        } catch (IOException failure) {
            throw new CannotOpenDatabase(
                    "The data directory " + directory.toAbsolutePath() + " cannot be created.", failure);
        }
    }

    private static FileChannel locked(Path path) {
        try {
            FileChannel channel = FileChannel.open(
                    path.resolve("groundwork.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse(path);
            }
            return channel;
        } catch (IOException failure) {
            throw new CannotOpenDatabase("The data directory " + path + " cannot be written to.", failure);
        }
    }

    private static CannotOpenDatabase inUse(Path path) {
        return new CannotOpenDatabase("Another Groundwork is running on the data directory " + path + ".", null);
    }

    Path database() {
        return path.resolve("groundwork.db");
    }

    Path backups() {
        return path.resolve("backups");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new IllegalStateException("The lock on " + path + " was not given up.", failure);
        } finally {
            HELD.remove(path);
        }
    }
}
