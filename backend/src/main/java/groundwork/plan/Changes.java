package groundwork.plan;

import groundwork.account.LearnerId;
import groundwork.attempt.Answered;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.item.Pool;
import groundwork.mastery.model.Knows;
import groundwork.plan.BeforeAfter.Change;
import groundwork.plan.BeforeAfter.KnownRange;
import groundwork.plan.BeforeAfter.ObjectiveChange;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Says what changed with a class, objective by objective. Nothing is claimed where nothing was checked on either side, nor
 * where the two ranges overlap. It goes through the log, unlike a plan.
 */
public final class Changes {
    private static final Set<String> CHECKS = Set.of("readiness", "readiness-all");

    private final Plans plans;
    private final LearnerRecords records;
    private final Supplier<Curriculum> curriculum;
    private final Clock clock;

    public Changes(Plans plans, LearnerRecords records, Supplier<Curriculum> curriculum, Clock clock) {
        this.plans = plans;
        this.records = records;
        this.curriculum = curriculum;
        this.clock = clock;
    }

    /** The answers to check items that count, by objective, and what was known when. */
    private record Sides(
            Map<ObjectiveId, Long> checksBefore,
            Map<ObjectiveId, Long> checksAfter,
            Map<ObjectiveId, Knows> before,
            Map<ObjectiveId, Knows> after) {}

    BeforeAfter of(LearnerId learner) {
        Choice choice = plans.chosen(learner, clock.instant());
        Optional<Instant> began = choice.classBegan();
        Optional<Instant> over = choice.classOver();
        if (began.isEmpty() || over.isEmpty()) {
            return new BeforeAfter(Optional.empty(), 0, List.of());
        }
        Sides sides = sides(learner, began.get(), over.get());
        return new BeforeAfter(
                choice.taken().map(PlanStore.Taken::on),
                sides.checksAfter().values().stream().mapToInt(Long::intValue).sum(),
                curriculum.get().objectives().stream()
                        .flatMap(objective -> change(objective, sides).stream())
                        .toList());
    }

    private Sides sides(LearnerId learner, Instant began, Instant over) {
        List<Answered> log = records.attempts().log(learner);
        return new Sides(
                count(log, answered -> answered.at().isBefore(began)),
                count(
                        log,
                        answered -> CHECKS.contains(answered.kind())
                                && !answered.at().isBefore(over)),
                records.mastery().asOf(learner, began),
                records.mastery().knows(learner));
    }

    private Map<ObjectiveId, Long> count(List<Answered> log, Predicate<Answered> which) {
        return log.stream()
                .filter(Answered::tests)
                .filter(which)
                .flatMap(answered -> curriculum.get().item(answered.item()).stream())
                .filter(item -> item.item().pool() == Pool.CHECK)
                .collect(Collectors.groupingBy(BankItem::objective, Collectors.counting()));
    }

    private static Optional<ObjectiveChange> change(Objective objective, Sides sides) {
        ObjectiveId id = objective.id();
        int checksBefore = sides.checksBefore().getOrDefault(id, 0L).intValue();
        int checksAfter = sides.checksAfter().getOrDefault(id, 0L).intValue();
        Knows before = sides.before().get(id);
        Knows after = sides.after().get(id);
        if (before == null || after == null || checksBefore + checksAfter == 0) {
            return Optional.empty();
        }
        Change change = checksAfter == 0 || before.evidence() == 0 ? Change.NOT_ENOUGH_ANSWERS : between(before, after);
        return Optional.of(new ObjectiveChange(
                id, objective.title(), range(before), range(after), checksBefore, checksAfter, change));
    }

    private static Change between(Knows before, Knows after) {
        if (after.low() > before.high()) {
            return Change.MORE;
        }
        return after.high() < before.low() ? Change.LESS : Change.ABOUT_THE_SAME;
    }

    private static KnownRange range(Knows knows) {
        return new KnownRange(knows.chance(), knows.low(), knows.high(), knows.evidence());
    }
}
