package groundwork.db;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The one database of a running Groundwork. Thread-safe: made to be called by many virtual threads at once. Every work is
 * run at most once, in one transaction; a work that throws leaves nothing behind and its exception reaches its caller
 * only. A work inside a work is refused with {@link IllegalStateException}.
 *
 * <p>All three doors throw {@link DatabaseUnavailable} when the database cannot serve, and never wait without end.
 */
public sealed interface Database extends AutoCloseable permits SqliteDatabase, PostgresDatabase {

    /**
     * Opens and migrates.
     *
     * @param url {@code jdbc:postgresql://…}; null for SQLite in the data directory, which is made if it is missing
     * @throws CannotOpenDatabase with one sentence for the person who starts the program
     */
    static Database open(@Nullable String url, Path dataDirectory) {
        return url == null ? SqliteDatabase.open(dataDirectory) : PostgresDatabase.open(url);
    }

    /** {@code sqlite} or {@code postgresql}. */
    String name();

    /** Reads from one consistent snapshot. Waits for no writer; a statement that writes fails. */
    <T extends @Nullable Object> T read(SqlFunction<T> work);

    /** Returns after COMMIT. */
    <T extends @Nullable Object> T write(SqlFunction<T> work);

    /**
     * Returns after COMMIT. Works for the same learner run one after the other.
     *
     * @throws UnknownLearner if the learner has no row
     */
    default <T extends @Nullable Object> T writeFor(String learner, LearnerWork<T> work) {
        return write(sql -> work.apply(LearnerWrite.lock(sql, learner)));
    }

    /** Lets what runs end, refuses what waits and everything later with {@link DatabaseUnavailable}. */
    @Override
    void close();
}
