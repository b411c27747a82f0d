package groundwork.plan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody wants to study.
 *
 * @param classDates empty for a steady pace towards no date
 * @param minutesADay before the class, on the days of the week chosen
 * @param minutesAWeek after the class
 * @param days the days of the week on which there is time; one at least
 * @param headStart whether the objectives beyond the Foundations are wanted before the class, too
 */
public record PlanSettings(
        Optional<ClassDates> classDates, int minutesADay, int minutesAWeek, Set<DayOfWeek> days, boolean headStart) {
    /** What is asked of somebody who has not said otherwise. */
    public static final PlanSettings USUAL =
            new PlanSettings(Optional.empty(), 15, 10, Set.of(DayOfWeek.values()), false);

    public PlanSettings {
        days = Set.copyOf(days);
        if (minutesADay < 1 || minutesAWeek < 1 || days.isEmpty()) {
            throw new IllegalArgumentException("A plan needs some time.");
        }
    }

    boolean isStudyDay(LocalDate date) {
        return days.contains(date.getDayOfWeek());
    }

    /** The first day on or after this one that has time for study. */
    LocalDate studyDay(LocalDate from) {
        LocalDate day = from;
        while (!isStudyDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
