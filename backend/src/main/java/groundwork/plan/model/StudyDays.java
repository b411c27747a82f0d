package groundwork.plan.model;

import java.time.LocalDate;
import java.util.List;

/** The days on which somebody has time, soonest first. */
final class StudyDays {
    private StudyDays() {}

    /** From a day up to, and without, another. */
    static List<LocalDate> between(PlanSettings settings, LocalDate from, LocalDate end) {
        return from.isBefore(end)
                ? from.datesUntil(end).filter(settings::isStudyDay).toList()
                : List.of();
    }
}
