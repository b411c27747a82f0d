package groundwork;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.bank.Bank;
import groundwork.curriculum.print.PrintedCurriculum;
import groundwork.db.Database;
import groundwork.item.Basis;
import groundwork.item.Item;
import groundwork.item.ItemBody;
import groundwork.item.ItemId;
import groundwork.item.ItemTypes;
import groundwork.item.Level;
import groundwork.item.Pool;
import groundwork.item.Prepared;
import groundwork.item.Text;
import groundwork.report.ItemReport;
import groundwork.report.ItemReports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives the bank to authors and reviewers: whole, or without keys for those who answer it blind. */
@Command(
        name = "export-curriculum",
        description = "Writes the curriculum to standard output, as JSON or as a page to be printed.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    /** What is written. */
    enum Format {
        /** Everything, keys and rationales among it. */
        JSON,
        /** The items as a learner meets them. */
        BLIND,
        /** Everything as one page of HTML to be printed. */
        PRINT
    }

    /** An item without its key, its options shuffled alike at every export. */
    record BlindItem(ItemId id, ObjectiveId objective, Basis basis, Level level, Pool pool, Text stem, ItemBody body) {}

    @Option(
            names = "--format",
            defaultValue = "json",
            description = "json: everything; blind: the items without keys and rationales; print: one HTML file with "
                    + "everything (default ${DEFAULT-VALUE}).")
    private Format format = Format.JSON;

    @Option(
            names = "--content",
            defaultValue = "${env:GROUNDWORK_CONTENT}",
            description = "A content directory (GROUNDWORK_CONTENT; without it, the curriculum in the jar).")
    private @Nullable Path content;

    @Option(names = "--blind", description = "With --format print: without keys, rationales and misconceptions.")
    private boolean blind;

    @Mixin
    private StoredData stored = new StoredData();

    @Override
    public Integer call() throws IOException {
        Bank bank = new Bank(App.itemTypes(), App.contentKinds());
        Curriculum curriculum = content == null ? bank.packed() : bank.load(content);
        switch (format) {
            case JSON -> writeWhole(bank, curriculum);
            case BLIND -> writer().writeValue(System.out, blind(curriculum));
            case PRINT -> print(curriculum);
        }
        return 0;
    }

    /** Beside each item, where data were named, what learners reported of it. */
    private void writeWhole(Bank bank, Curriculum curriculum) throws IOException {
        Optional<Database> database = stored.open();
        if (database.isEmpty()) {
            bank.write(curriculum, System.out);
            return;
        }
        JsonMapper json = Api.json(App.itemTypes(), Text::value);
        ObjectNode tree = bank.tree(curriculum);
        try (Database data = database.get()) {
            Map<String, List<ItemReport>> reports = ItemReports.in(data).stream()
                    .collect(Collectors.groupingBy(report -> report.item().value()));
            tree.withArray("items").forEach(item -> ((ObjectNode) item)
                    .set(
                            "reports",
                            json.<ArrayNode>valueToTree(
                                    reports.getOrDefault(item.at("/item/id").asText(), List.of()))));
        }
        System.out.println(tree);
    }

    private void print(Curriculum curriculum) {
        String page = PrintedCurriculum.html(curriculum, App.itemTypes(), blind);
        System.out.writeBytes(page.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static ObjectWriter writer() {
        return Api.json(App.itemTypes(), Text::value).writerWithDefaultPrettyPrinter();
    }

    private static List<BlindItem> blind(Curriculum curriculum) {
        ItemTypes types = App.itemTypes();
        return curriculum.contents().items().stream()
                .filter(bankItem -> !bankItem.item().retired())
                .map(bankItem -> blind(types, bankItem))
                .toList();
    }

    private static BlindItem blind(ItemTypes types, BankItem bankItem) {
        Item<?> item = bankItem.item();
        Prepared<?, ?, ?> prepared = types.prepare(item, item.id().hashCode());
        Text stem = prepared.item().stem();
        return new BlindItem(
                item.id(), bankItem.objective(), item.basis(), item.level(), item.pool(), stem, prepared.view());
    }
}
