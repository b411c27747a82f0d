package groundwork;

import groundwork.mastery.model.Calibration;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds what was estimated against what real learners then answered, while no server runs. */
@Command(
        name = "calibration",
        description = "Says how well estimates fitted learners' first answers to check items, while no server runs.",
        mixinStandardHelpOptions = true)
final class CalibrationCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            defaultValue = "${env:GROUNDWORK_DATA:-data}",
            description = "Directory of the database (GROUNDWORK_DATA; default ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--database",
            defaultValue = "${env:GROUNDWORK_DATABASE}",
            description = "jdbc:postgresql://… (GROUNDWORK_DATABASE; without it, SQLite in the data directory).")
    private @Nullable String database;

    @Override
    public Integer call() {
        Config config = new Config(0, data, Optional.empty(), Optional.ofNullable(database), Optional.empty());
        Calibration calibration = App.calibration(config);
        if (calibration.count() == 0) {
            System.out.println("Nobody has answered a check item yet.");
        } else {
            System.out.printf(
                    "Of %d answers to unseen check items: calibration error %.3f, Brier %.3f%n%s%n",
                    calibration.count(), calibration.error(), calibration.brier(), calibration.curve());
        }
        return 0;
    }
}
