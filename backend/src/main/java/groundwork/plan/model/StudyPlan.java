package groundwork.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to do on which day.
 *
 * @param days those that have tasks, from today on; today comes first even when it has none
 * @param shortfall empty where the time suffices
 * @param replanned empty where no study day went by unused
 */
public record StudyPlan(
        Track track,
        LocalDate today,
        List<PlannedDay> days,
        Optional<Shortfall> shortfall,
        Optional<Replanned> replanned) {
    public StudyPlan {
        days = List.copyOf(days);
    }

    /** The plan for whoever stands like this. */
    public static StudyPlan of(Situation situation) {
        Laid laid = laid(situation);
        return new StudyPlan(
                situation.track(), situation.today(), laid.days(), laid.shortfall(), Missed.since(situation, laid));
    }

    /** Days with tasks, and what did not fit. */
    record Laid(List<PlannedDay> days, Optional<Shortfall> shortfall) {
        static Laid of(List<PlannedDay> days) {
            return new Laid(days, Optional.empty());
        }
    }

    static Laid laid(Situation situation) {
        return switch (situation.track()) {
            case STEADY -> BeforeClass.steady(situation);
            case BEFORE_CLASS ->
                BeforeClass.towards(situation, situation.settings().classDates().orElseThrow());
            case IN_CLASS -> Laid.of(List.of(new PlannedDay(situation.today(), List.of(), false)));
            case CLASS_OVER -> AfterClass.unmarked(situation);
            case AFTER_CLASS, KEEPING ->
                AfterClass.since(situation, situation.takenOn().orElseThrow());
        };
    }

    /** Today's part. */
    public PlannedDay todaysPart() {
        return days.getFirst();
    }

    /** Minutes that are left to do in all, reviews left aside. */
    public int minutesLeft() {
        return days.stream()
                .flatMap(day -> day.tasks().stream())
                .filter(task -> !task.isDone() && task.kind() != TaskKind.REVIEWS)
                .mapToInt(Task::minutes)
                .sum();
    }
}
