package groundwork.attempt;

import groundwork.curriculum.BankItem;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Curriculum;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Deals an attempt's items: asks the source of its kind, and pins what it names in the versions of now. Thread-safe. */
final class Dealer {
    private final Supplier<Curriculum> curriculum;
    private final ContentJson content;
    private final Map<String, ItemSource> sources = new ConcurrentSkipListMap<>();

    Dealer(Supplier<Curriculum> curriculum, ContentJson content) {
        this.curriculum = curriculum;
        this.content = content;
    }

    void register(ItemSource source) {
        sources.put(source.kind(), source);
    }

    String title(AttemptRequest request) {
        return source(request).title(request);
    }

    /** The items that this state asks for, behind those that the attempt has; none is dealt twice, whatever the source says. */
    List<Pin> next(ItemSource.SoFar attempt) {
        Curriculum now = curriculum.get();
        List<Pin> pins = new ArrayList<>();
        Set<ItemId> wanted = new LinkedHashSet<>(source(attempt.request()).next(attempt));
        attempt.items().forEach(wanted::remove);
        for (ItemId id : wanted) {
            int position = attempt.items().size() + pins.size();
            ItemSource.Made item = source(attempt.request())
                    .make(attempt, id)
                    .orElseGet(() ->
                            new ItemSource.Made(now.item(id).orElseThrow(), Seeds.of(attempt.seed(), id.value())));
            pins.add(pin(item.item(), position, item.seed()));
        }
        return List.copyOf(pins);
    }

    private Pin pin(BankItem item, int position, long seed) {
        ItemId id = item.item().id();
        return new Pin(new PinnedItem(position, id, item.version(), seed), content.write(item.item()));
    }

    /** What the source of a kind says; {@code otherwise} of a kind that nobody registers any more. */
    boolean says(String kind, Predicate<ItemSource> question, boolean otherwise) {
        return Optional.ofNullable(sources.get(kind)).map(question::test).orElse(otherwise);
    }

    private ItemSource source(AttemptRequest request) {
        ItemSource source = sources.get(request.kind());
        if (source == null) {
            String known = String.join(", ", sources.keySet());
            throw Refused.badRequest("/kind", "There is no such kind of attempt; there are " + known + ".");
        }
        return source;
    }
}
