package groundwork;

import groundwork.db.Database;
import groundwork.item.Text;
import groundwork.report.ItemReport;
import groundwork.report.ItemReports;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows those who keep the curriculum what learners found wrong with its items. */
@Command(
        name = "reports",
        description = "Prints what learners reported of items, item by item, the latest first.",
        mixinStandardHelpOptions = true)
final class ReportsCommand implements Callable<Integer> {
    /** What is printed. */
    enum Format {
        TABLE,
        JSON
    }

    @Option(names = "--format", defaultValue = "table", description = "table or json (default ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Mixin
    private StoredData stored = new StoredData();

    @Override
    public Integer call() throws IOException {
        try (Database database = stored.open().orElseGet(() -> Database.open(null, Path.of("data")))) {
            print(ItemReports.in(database), System.out);
        }
        return 0;
    }

    private void print(List<ItemReport> reports, PrintStream out) throws IOException {
        switch (format) {
            case TABLE -> table(reports, out);
            case JSON ->
                out.println(Api.json(App.itemTypes(), Text::value)
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(reports));
        }
    }

    private static void table(List<ItemReport> reports, PrintStream out) {
        out.printf("%-50s %-18s %-9s %-17s %s%n", "item", "version", "reason", "reported", "in their words");
        for (ItemReport report : reports) {
            out.printf(
                    "%-50s %-18s %-9s %-17.16s %s%n",
                    report.item(),
                    report.version(),
                    report.reason().name().toLowerCase(Locale.ROOT),
                    report.reportedAt().toString().replace('T', ' '),
                    report.text().orElse("").replaceAll("\\s+", " "));
        }
        out.println(reports.size() + (reports.size() == 1 ? " report." : " reports."));
    }
}
