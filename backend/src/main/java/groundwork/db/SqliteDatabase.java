package groundwork.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The default: one file in the data directory, one writer that commits in groups, readers beside it. */
final class SqliteDatabase implements Database {
    private static final Map<String, String> TYPE_NAMES = Map.of("blob", "BLOB");

    private final DataDirectory directory;
    private final SqliteWriter writer;
    private final SqliteReaders readers;

    private SqliteDatabase(DataDirectory directory) throws SQLException {
        this.directory = directory;
        this.writer = new SqliteWriter(directory.database());
        this.readers = new SqliteReaders(directory.database());
    }

    static SqliteDatabase open(Path dataDirectory) {
        DataDirectory directory = DataDirectory.hold(dataDirectory);
        Jooq.warmUp(SQLDialect.SQLITE);
        try {
            migrate(directory);
            return new SqliteDatabase(directory);
        } catch (SQLException failure) {
            directory.close();
            throw new CannotOpenDatabase(
                    "The database " + directory.database() + " cannot be opened: " + failure.getMessage(), failure);
        } catch (RuntimeException refused) {
            directory.close();
            throw refused;
        }
    }

    private static void migrate(DataDirectory directory) {
        SQLiteConfig config = SqliteConnection.writing();
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(SqliteConnection.url(directory.database()));
        new Migrations("The database " + directory.database(), source, TYPE_NAMES)
                .run(version -> backUp(directory, version));
    }

    private static void backUp(DataDirectory directory, String version) {
        try {
            Backup.copy(directory.database(), directory.backups(), "groundwork-v" + version);
        } catch (IOException | SQLException failure) {
            throw new CannotOpenDatabase(
                    "No backup could be written to " + directory.backups() + ", so the database was not migrated: "
                            + failure.getMessage(),
                    failure);
        }
    }

    /** The seam for tests that need to know what waits. */
    SqliteWriter writer() {
        return writer;
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public <T extends @Nullable Object> T read(SqlFunction<T> work) {
        Nesting.refuse();
        return readers.read(work);
    }

    @Override
    public <T extends @Nullable Object> T write(SqlFunction<T> work) {
        Nesting.refuse();
        return writer.write(work);
    }

    @Override
    public void close() {
        Nesting.refuse();
        writer.close();
        readers.close();
        directory.close();
    }
}
