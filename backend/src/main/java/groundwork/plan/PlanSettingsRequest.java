package groundwork.plan;

import groundwork.http.Refused;
import groundwork.plan.model.ClassDates;
import groundwork.plan.model.PlanSettings;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a learner chooses; it takes the place of what was chosen before, and what is absent is as usual.
 *
 * @param classDate the first day of the class; absent for a steady pace towards no date
 * @param classEnds its last day; absent where that is the first
 * @param timeZone by which days are counted, such as Europe/Berlin
 * @param minutesADay before the class, 5 to 240; usually 15
 * @param minutesAWeek after the class, 5 to 240; usually 10
 * @param days of the week that have time; usually all
 * @param headStart whether objectives beyond the Foundations are wanted before the class; usually not
 */
record PlanSettingsRequest(
        Optional<LocalDate> classDate,
        Optional<LocalDate> classEnds,
        String timeZone,
        Optional<Integer> minutesADay,
        Optional<Integer> minutesAWeek,
        Optional<List<DayOfWeek>> days,
        Optional<Boolean> headStart) {
    private static final int FEWEST_MINUTES = 5;
    private static final int MOST_MINUTES = 240;
    private static final int YEARS_AHEAD = 2;
    private static final int YEARS_AGO = 1;
    private static final int LONGEST_CLASS_DAYS = 60;

    /** The zone; refuses one that does not exist. */
    ZoneId zone() {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw Refused.badRequest("/timeZone", "There is no time zone " + timeZone + ".");
        }
    }

    /** The settings; refuses what makes no sense, by this day of the learner's calendar. */
    PlanSettings settings(LocalDate today) {
        PlanSettings usual = PlanSettings.USUAL;
        return new PlanSettings(
                classDates(today),
                minutes("/minutesADay", minutesADay.orElse(usual.minutesADay())),
                minutes("/minutesAWeek", minutesAWeek.orElse(usual.minutesAWeek())),
                days.map(PlanSettingsRequest::some).orElse(usual.days()),
                headStart.orElse(usual.headStart()));
    }

    private Optional<ClassDates> classDates(LocalDate today) {
        if (classDate.isEmpty() && classEnds.isPresent()) {
            throw Refused.badRequest("/classEnds", "A class that ends needs the day on which it begins.");
        }
        return classDate.map(first -> {
            if (first.isAfter(today.plusYears(YEARS_AHEAD)) || first.isBefore(today.minusYears(YEARS_AGO))) {
                throw Refused.badRequest(
                        "/classDate", "A class date lies within two years from now, or in the year behind you.");
            }
            LocalDate last = classEnds.orElse(first);
            long days = ChronoUnit.DAYS.between(first, last);
            if (days < 0 || days >= LONGEST_CLASS_DAYS) {
                throw Refused.badRequest(
                        "/classEnds", "A class ends on the day it begins or within " + LONGEST_CLASS_DAYS + " days.");
            }
            return new ClassDates(first, last);
        });
    }

    private static int minutes(String pointer, int minutes) {
        if (minutes < FEWEST_MINUTES || minutes > MOST_MINUTES) {
            throw Refused.badRequest(pointer, "Plan with " + FEWEST_MINUTES + " to " + MOST_MINUTES + " minutes.");
        }
        return minutes;
    }

    private static Set<DayOfWeek> some(List<DayOfWeek> days) {
        if (days.isEmpty()) {
            throw Refused.badRequest("/days", "Choose one day of the week at least.");
        }
        return Set.copyOf(days.stream().distinct().toList());
    }
}
