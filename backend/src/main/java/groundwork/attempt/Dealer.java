package groundwork.attempt;

import groundwork.account.LearnerId;
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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Deals an attempt's items: asks the source of its kind, and pins what it names in the versions of now. Thread-safe. */
final class Dealer {
    private final Supplier<Curriculum> curriculum;
    private final ContentJson content;
    private final Map<String, ItemSource> sources = new ConcurrentSkipListMap<>();
    private final List<LeftOut> leftOut = new CopyOnWriteArrayList<>();

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

    void register(LeftOut leaving) {
        leftOut.add(leaving);
    }

    /** The items of the bank that a learner is not dealt. */
    Set<ItemId> leftOut(LearnerId learner) {
        return leftOut.stream()
                .flatMap(leaving -> leaving.of(learner).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What an attempt begins with.
     *
     * @throws Refused (409) if all that its kind could ask is left out for this learner
     */
    List<Pin> first(ItemSource.SoFar attempt) {
        List<Pin> pins = next(attempt);
        if (pins.isEmpty()) {
            throw Refused.conflict(
                    "Your trainer has left out everything that could be asked here. Try something else.");
        }
        return pins;
    }

    /**
     * The items that this state asks for, behind those that the attempt has; none is dealt twice, and none that is left out,
     * whatever the source says.
     */
    List<Pin> next(ItemSource.SoFar asked) {
        ItemSource.SoFar attempt = asked.leavingOut(leftOut(asked.learner()));
        Set<ItemId> wanted = new LinkedHashSet<>(source(attempt.request()).next(attempt));
        attempt.items().forEach(wanted::remove);
        attempt.leftOut().forEach(wanted::remove);
        return pins(attempt, wanted);
    }

    private List<Pin> pins(ItemSource.SoFar attempt, Set<ItemId> wanted) {
        Curriculum now = curriculum.get();
        List<Pin> pins = new ArrayList<>();
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
