package groundwork.mastery;

import groundwork.attempt.ItemSource;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.item.Basis;
import groundwork.item.Item;
import groundwork.item.Pool;
import groundwork.item.Shuffle;
import groundwork.mastery.model.CheckItem;
import groundwork.memory.Reviews;
import groundwork.memory.model.SeenItems;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The items that measure: of the check pool, offered, no judgement, and scored without a person. */
final class CheckPool {
    private final Supplier<Curriculum> curriculum;
    private final Predicate<Item<?>> isMeasured;
    private final Reviews reviews;

    CheckPool(Supplier<Curriculum> curriculum, Predicate<Item<?>> isMeasured, Reviews reviews) {
        this.curriculum = curriculum;
        this.isMeasured = isMeasured;
        this.reviews = reviews;
    }

    Optional<Objective> objective(ObjectiveId id) {
        return curriculum.get().objective(id);
    }

    /** Whether an objective is of the curriculum's first category, the Foundations. */
    boolean isFoundation(Objective objective) {
        return isFoundation(curriculum.get(), objective);
    }

    static boolean isFoundation(Curriculum curriculum, Objective objective) {
        return curriculum.course().categories().getFirst().number() == objective.category();
    }

    /** Whether readiness counts it: lists that courses follow now do not do without it. */
    boolean counts(Objective objective) {
        return !curriculum.get().isAlsoUseful(objective);
    }

    boolean hasItems(Predicate<Objective> objectives) {
        return curriculum.get().objectives().stream()
                .filter(objectives)
                .anyMatch(objective -> items(objective).findAny().isPresent());
    }

    /**
     * The check items of some objectives as the learner of an attempt stands to them, in an order by its seed: those that the
     * attempt has, and all others that are not left out for the learner.
     */
    List<CheckItem> items(ItemSource.SoFar attempt, Predicate<Objective> objectives) {
        SeenItems seen = reviews.seen(attempt.learner());
        List<CheckItem> items = curriculum.get().objectives().stream()
                .filter(objectives)
                .flatMap(objective -> items(objective).map(item -> checkItem(objective, item, seen)))
                .filter(item -> attempt.items().contains(item.id())
                        || !attempt.leftOut().contains(item.id()))
                .toList();
        return Shuffle.by(attempt.seed(), items);
    }

    private Stream<BankItem> items(Objective objective) {
        return curriculum.get().items(objective.id(), Pool.CHECK).stream()
                .filter(bankItem -> bankItem.item().basis() != Basis.JUDGEMENT)
                .filter(bankItem -> isMeasured.test(bankItem.item()));
    }

    private static CheckItem checkItem(Objective objective, BankItem bankItem, SeenItems seen) {
        return new CheckItem(
                bankItem.item().id(),
                objective.id().value(),
                objective.category(),
                seen.lastSequence().getOrDefault(bankItem.item().id(), 0L));
    }
}
