package groundwork.db;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Brings a database to this program's version and refuses one that is ahead of it. */
final class Migrations {
    private final String database;
    private final Flyway flyway;

    /** @param database how the person who starts the program knows it */
    Migrations(String database, DataSource source, Map<String, String> typeNames) {
        this.database = database;
        this.flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(typeNames)
                .validateMigrationNaming(true)
                .load();
    }

    /** @param beforeUpgrade gets the version of a database that holds something, before anything changes in it */
    void run(Consumer<String> beforeUpgrade) {
        try {
            MigrationInfoService info = flyway.info();
            refuseNewer(info);
            MigrationInfo current = info.current();
            if (current != null && info.pending().length > 0) {
                beforeUpgrade.accept(String.valueOf(current.getVersion()));
            }
            flyway.migrate();
        } catch (FlywayException failure) {
            throw new CannotOpenDatabase(sentence(failure), failure);
        }
    }

    private void refuseNewer(MigrationInfoService info) {
        boolean newer = Stream.of(info.applied())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
        if (newer) {
            throw new CannotOpenDatabase(database + " was written by a newer version of Groundwork.", null);
        }
    }

    private String sentence(FlywayException failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String reason = String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given");
        return database + " cannot be used: " + reason + (reason.endsWith(".") ? "" : ".");
    }
}
