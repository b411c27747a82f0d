package groundwork;

import groundwork.db.Database;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a command that is no server finds the data of one. SQLite's is held by a server that runs. */
final class StoredData {
    @Option(names = "--data", description = "The data directory of a Groundwork that is not running.")
    private @Nullable Path data;

    @Option(names = "--database", description = "jdbc:postgresql://…, where the data lies there.")
    private @Nullable String database;

    /** The database that was named, if one was; it is the caller's to close. */
    Optional<Database> open() {
        return data == null && database == null
                ? Optional.empty()
                : Optional.of(Database.open(database, data == null ? Path.of("data") : data));
    }
}
