package groundwork.attempt;

import groundwork.curriculum.BankItem;
import groundwork.db.Database;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.Prepared;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/**
 * Items as they were when an attempt pinned them: the current one where nothing was edited since, else the text that was
 * kept. Thread-safe.
 */
final class PinnedItems {
    private record Version(ItemId item, String version) {}

    private final Database database;
    private final AttemptStore store;
    private final Attempts.Bank bank;
    private final Map<Version, Item<?>> earlier = new ConcurrentHashMap<>();

    PinnedItems(Database database, AttemptStore store, Attempts.Bank bank) {
        this.database = database;
        this.store = store;
        this.bank = bank;
    }

    Prepared<?, ?, ?> prepare(PinnedItem pinned) {
        return bank.types().prepare(item(pinned), pinned.seed());
    }

    Item<?> item(PinnedItem pinned) {
        return item(pinned, () -> database.read(sql -> store.content(sql, pinned)));
    }

    /** The same inside a work of the caller's. */
    Item<?> item(DSLContext sql, PinnedItem pinned) {
        return item(pinned, () -> store.content(sql, pinned));
    }

    private Item<?> item(PinnedItem pinned, Supplier<String> content) {
        return bank.curriculum()
                .get()
                .item(pinned.item())
                .filter(current -> current.version().equals(pinned.version()))
                .<Item<?>>map(BankItem::item)
                .orElseGet(() ->
                        earlier.computeIfAbsent(new Version(pinned.item(), pinned.version()), version -> bank.content()
                                .readItem(content.get())));
    }
}
