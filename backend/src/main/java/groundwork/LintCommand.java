package groundwork;

import groundwork.curriculum.bank.Linter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the curriculum's sources by the rules that the build holds them to. */
@Command(
        name = "lint",
        description =
                "Checks a content directory: every problem as path:line rule message. Exit code 1 if one is an error.",
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
    @Option(
            names = "--content",
            defaultValue = "${env:GROUNDWORK_CONTENT:-content}",
            description = "The content directory (GROUNDWORK_CONTENT; default ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(names = "--stats", description = "Also say how much there is of what.")
    private boolean stats;

    @Option(names = "--fix-ids", description = "First add new ids to ids.txt.")
    private boolean fixIds;

    @Option(names = "--fix-words", description = "First add words that no dictionary has to words.txt. Read them.")
    private boolean fixWords;

    @Override
    public Integer call() throws IOException {
        Linter linter = new Linter(App.itemTypes(), App.contentKinds());
        if (fixIds) {
            linter.fixIds(content, System.out);
        }
        if (fixWords) {
            linter.fixWords(content, System.out);
        }
        int result = linter.lint(content, LocalDate.now(Clock.systemUTC()), System.out);
        if (stats) {
            linter.statistics(content, System.out);
        }
        return result;
    }
}
