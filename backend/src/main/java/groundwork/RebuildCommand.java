package groundwork;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Folds what is kept of each learner anew from the response log, while no server runs. */
@Command(
        name = "rebuild",
        description = "Makes what is known of each learner anew from their responses, while no server runs.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
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
        System.out.println("Rebuilt " + App.rebuild(config) + " learners.");
        return 0;
    }
}
