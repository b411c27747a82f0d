package groundwork.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What study days went by since somebody was here last. Nobody stored the plan of then: with nothing done since, it is the
 * same function of an earlier day.
 */
final class Missed {
    private Missed() {}

    static Optional<Replanned> since(Situation situation, StudyPlan.Laid now) {
        LocalDate start = start(situation);
        if (!start.isBefore(situation.today())) {
            return Optional.empty();
        }
        Situation then = situation.on(start);
        return then.track() == situation.track()
                ? replanned(situation.today(), StudyPlan.laid(then).days(), now.days())
                : Optional.empty();
    }

    /** The day after the last active one, if there was a plan by then. */
    private static LocalDate start(Situation situation) {
        return situation
                .done()
                .active()
                .map(on -> on.plusDays(1))
                .filter(next -> next.isAfter(situation.since()))
                .orElse(situation.since());
    }

    private static Optional<Replanned> replanned(LocalDate today, List<PlannedDay> then, List<PlannedDay> now) {
        List<PlannedDay> missed = then.stream()
                .filter(day -> day.date().isBefore(today) && study(day) > 0)
                .toList();
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Replanned(
                        today,
                        missed.size(),
                        missed.stream().mapToInt(Missed::study).sum(),
                        fullest(then),
                        fullest(now)));
    }

    private static int fullest(List<PlannedDay> days) {
        return days.stream().mapToInt(Missed::study).max().orElse(0);
    }

    private static int study(PlannedDay day) {
        return day.tasks().stream()
                .filter(task -> task.kind() != TaskKind.REVIEWS && !task.isDone())
                .mapToInt(Task::minutes)
                .sum();
    }
}
