package groundwork;

import com.fasterxml.jackson.databind.ObjectWriter;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.bank.Bank;
import groundwork.item.Basis;
import groundwork.item.Item;
import groundwork.item.ItemBody;
import groundwork.item.ItemId;
import groundwork.item.ItemTypes;
import groundwork.item.Level;
import groundwork.item.Pool;
import groundwork.item.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives the bank to authors and reviewers: whole, or without keys for those who answer it blind. */
@Command(
        name = "export-curriculum",
        description = "Writes the curriculum as JSON to standard output.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    /** What is written. */
    enum Format {
        /** Everything, keys and rationales among it. */
        JSON,
        /** The items as a learner meets them. */
        BLIND
    }

    /** An item without its key, its options shuffled alike at every export. */
    record BlindItem(ItemId id, ObjectiveId objective, Basis basis, Level level, Pool pool, Text stem, ItemBody body) {}

    @Option(
            names = "--format",
            defaultValue = "json",
            description = "json: everything; blind: the items without keys and rationales (default ${DEFAULT-VALUE}).")
    private Format format = Format.JSON;

    @Option(
            names = "--content",
            defaultValue = "${env:GROUNDWORK_CONTENT}",
            description = "A content directory (GROUNDWORK_CONTENT; without it, the curriculum in the jar).")
    private @Nullable Path content;

    @Override
    public Integer call() throws IOException {
        Bank bank = new Bank(App.itemTypes(), App.contentKinds());
        Curriculum curriculum = content == null ? bank.packed() : bank.load(content);
        if (format == Format.JSON) {
            bank.write(curriculum, System.out);
        } else {
            writer().writeValue(System.out, blind(curriculum));
        }
        return 0;
    }

    private static ObjectWriter writer() {
        return App.json(App.itemTypes(), Text::value).writerWithDefaultPrettyPrinter();
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
        ItemBody body = types.prepare(item, item.id().hashCode()).view();
        return new BlindItem(
                item.id(), bankItem.objective(), item.basis(), item.level(), item.pool(), item.stem(), body);
    }
}
