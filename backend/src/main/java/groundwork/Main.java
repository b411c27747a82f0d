package groundwork;

import groundwork.curriculum.bank.BrokenContent;
import groundwork.db.CannotOpenDatabase;
import groundwork.http.CannotListen;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: {@code serve}, {@code lint}, {@code export-curriculum}, {@code reports}, {@code rebuild},
 * {@code user}, {@code calibration}. What goes wrong ends in one sentence and exit code 1. */
@Command(
        name = "groundwork",
        description = "An independent study platform for people who take, teach or have taken a CSPO course.",
        subcommands = {
            ServeCommand.class,
            LintCommand.class,
            ExportCommand.class,
            ReportsCommand.class,
            RebuildCommand.class,
            UserCommand.class,
            CalibrationCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Versions.class)
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> report(failure, line.getErr()));
    }

    /** One sentence where it is known what went wrong; the whole story where it is not. */
    private static int report(Exception failure, PrintWriter err) {
        switch (failure) {
            case CannotOpenDatabase known -> err.println(known.getMessage());
            case CannotListen known -> err.println(known.getMessage());
            case BrokenContent known -> err.println(known.getMessage());
            default -> failure.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Groundwork " + Version.current()};
        }
    }
}
