package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.http.Refused;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.Pool;
import groundwork.item.Shuffle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Practice of one objective: 5 to 10 of its items, those first that the learner has not met, then those not yet fully
 * right, then those met longest ago. No concept follows itself where it can be helped.
 */
final class PracticeSource implements ItemSource {
    static final int FEWEST = 5;
    static final int MOST = 10;
    static final int USUAL = 8;

    private final Supplier<Curriculum> curriculum;
    private final Function<LearnerId, Map<ItemId, LatestResponse>> latest;

    PracticeSource(Supplier<Curriculum> curriculum, Function<LearnerId, Map<ItemId, LatestResponse>> latest) {
        this.curriculum = curriculum;
        this.latest = latest;
    }

    @Override
    public String kind() {
        return "practice";
    }

    @Override
    public String title(AttemptRequest request) {
        if (request.quiz().isPresent()) {
            throw Refused.badRequest("/quiz", "Practice is of an objective.");
        }
        return objective(request).title();
    }

    @Override
    public List<ItemId> next(SoFar attempt) {
        if (!attempt.items().isEmpty()) {
            return List.of();
        }
        int size = Math.clamp(attempt.request().size().orElse(USUAL), FEWEST, MOST);
        List<Item<?>> items = practiceItems(objective(attempt.request()).id()).stream()
                .filter(item -> !attempt.leftOut().contains(item.id()))
                .toList();
        List<Item<?>> dealt = Shuffle.by(attempt.seed(), items);
        List<Item<?>> chosen =
                dealt.stream().sorted(byNeed(attempt.learner())).limit(size).toList();
        return spread(chosen).stream().map(Item::id).toList();
    }

    private List<Item<?>> practiceItems(ObjectiveId id) {
        return curriculum.get().items(id, Pool.PRACTICE).stream()
                .<Item<?>>map(BankItem::item)
                .toList();
    }

    private Objective objective(AttemptRequest request) {
        ObjectiveId id = request.objective()
                .orElseThrow(() -> Refused.badRequest("/objective", "Say which objective to practise."));
        Objective objective = curriculum
                .get()
                .objective(id)
                .orElseThrow(() -> Refused.badRequest("/objective", "There is no objective " + id + "."));
        if (practiceItems(id).isEmpty()) {
            throw Refused.badRequest("/objective", "Objective " + id + " has no items yet.");
        }
        return objective;
    }

    /** Not met: 0; met and not fully right: 1; fully right, or not scored: 2. Among the last two, the one met longest ago first. */
    private Comparator<Item<?>> byNeed(LearnerId learner) {
        Map<ItemId, LatestResponse> met = latest.apply(learner);
        return Comparator.<Item<?>>comparingInt(item -> need(met, item))
                .thenComparingLong(
                        item -> met.containsKey(item.id()) ? met.get(item.id()).sequence() : 0);
    }

    private static int need(Map<ItemId, LatestResponse> latest, Item<?> item) {
        LatestResponse met = latest.get(item.id());
        return met == null ? 0 : met.isMistake() ? 1 : 2;
    }

    /**
     * Takes, again and again, an item of the concept with the most items left that is not the concept just taken; so no
     * concept follows itself unless it has more than half of the items.
     */
    private static List<Item<?>> spread(List<Item<?>> items) {
        List<Item<?>> left = new ArrayList<>(items);
        List<Item<?>> spread = new ArrayList<>();
        while (!left.isEmpty()) {
            Item<?> next = left.stream()
                    .filter(item -> spread.isEmpty()
                            || !item.concept().equals(spread.getLast().concept()))
                    .min(Comparator.comparingLong(item -> -left.stream()
                            .filter(other -> other.concept().equals(item.concept()))
                            .count()))
                    .orElse(left.getFirst());
            left.remove(next);
            spread.add(next);
        }
        return spread;
    }
}
