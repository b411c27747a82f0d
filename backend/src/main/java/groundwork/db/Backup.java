package groundwork.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** Copies a SQLite database that may be in use. A copy is whole or absent, and never replaces an earlier one. */
final class Backup {
    private Backup() {}

    /** Writes {@code <name>.db} into the directory, numbered if there is one already, and returns its path. */
    static Path copy(Path database, Path directory, String name) throws IOException, SQLException {
        Files.createDirectories(directory);
        Path copy = unused(directory, name);
        Path part = directory.resolve(copy.getFileName() + ".part");
        Files.deleteIfExists(part);
        try (Connection connection = new SQLiteConfig().createConnection(SqliteConnection.url(database));
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, part.toString());
            vacuum.execute();
        }
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        return Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path unused(Path directory, String name) {
        Path path = directory.resolve(name + ".db");
        for (int number = 2; Files.exists(path); number++) {
            path = directory.resolve(name + "-" + number + ".db");
        }
        return path;
    }
}
