package groundwork.memory.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * On whose terms a review is put together.
 *
 * @param zone the learner's, which decides what "today" is
 * @param dailyCap how many concepts a day the learner wants to review at the most; 1 or more
 * @param doneToday how many they have reviewed today
 * @param desiredRetention in (0, 1)
 */
public record ReviewTerms(Instant now, ZoneId zone, int dailyCap, int doneToday, double desiredRetention) {
    /** How many a day somebody reviews who has not said otherwise. */
    public static final int USUAL_CAP = 20;

    /** How many of today are left. */
    int leftToday() {
        return Math.max(0, dailyCap - doneToday);
    }

    /** How many days after today a moment is, by the learner's calendar; 0 for today and whatever lies before. */
    long daysAhead(Instant moment) {
        return Math.max(0, ChronoUnit.DAYS.between(date(now), date(moment)));
    }

    /** When the learner's today is over. */
    Instant tomorrow() {
        return date(now).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
