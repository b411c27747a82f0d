package groundwork.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever starts Groundwork meets: a database that opens, or one sentence why it does not. */
class OpeningTest {
    private final Path parent;
    private final Path directory;

    OpeningTest(@TempDir Path parent) {
        this.parent = parent;
        this.directory = parent.resolve("is it 100 % there?").resolve("data");
    }

    @Test
    void makesTheDataDirectory() {
        try (Database database = Database.open(null, directory)) {
            assertThat(database.name()).isEqualTo("sqlite");
        }
        assertThat(directory.resolve("groundwork.db")).exists();
        assertThat(parent.resolve("is it 100 % there?")).isDirectoryContaining(path -> path.endsWith("data"));
    }

    @Test
    void findsWhatWasStored() {
        try (Database database = Database.open(null, directory)) {
            Rows.insert(database, "kept");
        }
        try (Database database = Database.open(null, directory)) {
            assertThat(Rows.all(database)).containsExactly("kept");
        }
        assertThat(directory.resolve("backups")).doesNotExist();
    }

    @Test
    void backsUpBeforeItMigrates() throws IOException, SQLException {
        layOlderDatabase();
        try (Database database = Database.open(null, directory)) {
            assertThat(Rows.insert(database, "after")).isEqualTo(1);
        }
        Path backup = directory.resolve("backups/groundwork-v0.5.db");
        assertThat(names(directory.resolve("backups"))).containsExactly("groundwork-v0.5.db");
        assertThat(count(backup, "note")).isEqualTo(1);
        assertThat(count(backup, "sqlite_schema where name = 'learner'")).isEqualTo(0);
    }

    @Test
    void doesNotMigrateWithoutABackup() throws IOException, SQLException {
        layOlderDatabase();
        Files.writeString(directory.resolve("backups"), "no directory");
        refuses(null, directory, "No backup could be written to " + directory.resolve("backups"));
        assertThat(count(directory.resolve("groundwork.db"), "sqlite_schema where name = 'learner'"))
                .isEqualTo(0);
    }

    @Test
    void keepsEarlierBackups() throws IOException, SQLException {
        layOlderDatabase();
        Path backups = directory.resolve("backups");
        Path first = Backup.copy(directory.resolve("groundwork.db"), backups, "copy");
        execute("insert into note values ('second')");
        Path second = Backup.copy(directory.resolve("groundwork.db"), backups, "copy");
        assertThat(names(backups)).containsExactly("copy-2.db", "copy.db");
        assertThat(count(first, "note")).isEqualTo(1);
        assertThat(count(second, "note")).isEqualTo(2);
    }

    /** A database of version 0.5, before the first migration. */
    private void layOlderDatabase() throws IOException, SQLException {
        Files.createDirectories(directory);
        execute("create table note (words text)");
        execute("insert into note values ('first')");
        Flyway.configure()
                .dataSource(SqliteConnection.url(directory.resolve("groundwork.db")), null, null)
                .baselineVersion("0.5")
                .load()
                .baseline();
    }

    @Test
    void refusesADirectoryThatCannotBeMade() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "no directory");
        refuses(null, file, "The data directory " + file + " cannot be created.");
        refuses(null, file.resolve("data"), "cannot be created.");
    }

    @Test
    void refusesADirectoryThatCannotBeWrittenTo() throws IOException {
        Files.createDirectories(directory.resolve("groundwork.lock"));
        refuses(null, directory, "The data directory " + directory + " cannot be written to.");
    }

    @Test
    void refusesADatabaseOfANewerVersion() throws SQLException {
        Database.open(null, directory).close();
        execute(
                "insert into flyway_schema_history select 999, '999', 'later', type, 'V999__later.sql', 1, installed_by,"
                        + " installed_on, 1, 1 from flyway_schema_history where version = '1'");
        refuses(null, directory, "groundwork.db was written by a newer version of Groundwork.");
        assertThat(directory.resolve("backups")).doesNotExist();
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("groundwork.db"), "no database, but a text long enough".repeat(100));
        refuses(null, directory, "file is not a database");
    }

    @Test
    void refusesASecondGroundworkOnTheSameData() throws IOException, InterruptedException {
        try (Database database = Database.open(null, directory)) {
            String sentence = "Another Groundwork is running on the data directory " + directory + ".";
            refuses(null, directory, sentence);
            assertThat(ChildProcess.outputOf(OpenOnce.class, directory.toString()))
                    .containsExactly(sentence);
            assertThat(Rows.insert(database, "the first goes on")).isEqualTo(1);
        }
        assertThat(ChildProcess.outputOf(OpenOnce.class, directory.toString())).containsExactly("opened");
    }

    @Test
    void letsOtherProgramsRead() throws SQLException {
        try (Database database = Database.open(null, directory)) {
            Rows.insert(database, "row");
            assertThat(count(directory.resolve("groundwork.db"), "item_version"))
                    .isEqualTo(1);
            assertThat(Rows.insert(database, "next")).isEqualTo(1);
        }
    }

    @Test
    void refusesAnAddressOfAnotherKind() {
        refuses(
                "jdbc:mysql://localhost/x",
                directory,
                "The database must be a jdbc:postgresql://… address; without one, SQLite is used.");
        refuses("", directory, "The database must be");
        refuses(
                "jdbc:postgresql://host:port/x",
                directory,
                "The database address jdbc:postgresql://host:port/x is malformed.");
    }

    @Test
    void refusesAServerThatDoesNotAnswerAndHidesThePassword() {
        assertThatThrownBy(() -> Database.open("jdbc:postgresql://localhost:1/x?password=secret", directory))
                .isInstanceOf(CannotOpenDatabase.class)
                .hasMessageStartingWith("The database jdbc:postgresql://localhost:1/x cannot be used: ")
                .hasMessageNotContaining("secret")
                .message()
                .hasLineCount(1);
    }

    private static void refuses(@Nullable String url, Path directory, String sentence) {
        assertThatThrownBy(() -> Database.open(url, directory))
                .isInstanceOf(CannotOpenDatabase.class)
                .hasMessageContaining(sentence)
                .message()
                .hasLineCount(1);
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(SqliteConnection.url(directory.resolve("groundwork.db")));
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static int count(Path file, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(SqliteConnection.url(file));
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select count(*) from " + table)) {
            return rows.getInt(1);
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
