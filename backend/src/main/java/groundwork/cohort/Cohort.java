package groundwork.cohort;

import groundwork.account.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A class.
 *
 * @param date the first day on which it is held, in its time zone
 * @param guests whether learners may join without an account
 */
public record Cohort(
        CohortId id,
        LearnerId trainer,
        String name,
        LocalDate date,
        ZoneId timeZone,
        boolean guests,
        JoiningCode code,
        Instant createdAt) {
    /** How many days after the class what it keeps of persons is deleted. */
    public static final int KEPT_DAYS = 90;

    /** The first day on which its persons are forgotten. */
    public LocalDate forgottenOn() {
        return forgottenOn(date);
    }

    /** The end of the day on which it is held, where it is held. */
    public Instant endOfDay() {
        return date.plusDays(1).atStartOfDay(timeZone).toInstant();
    }

    /** Whether nobody can join any more. */
    public boolean isOver(Instant now) {
        return isOver(date, timeZone, now);
    }

    /** Whether a class of this date is forgotten by now: nobody can join it, and what its trainer wanted there counts no more. */
    public static boolean isOver(LocalDate date, ZoneId timeZone, Instant now) {
        return !now.atZone(timeZone).toLocalDate().isBefore(forgottenOn(date));
    }

    private static LocalDate forgottenOn(LocalDate date) {
        return date.plusDays(KEPT_DAYS + 1L);
    }

    Cohort with(CohortTerms terms) {
        return new Cohort(id, trainer, terms.name(), terms.date(), terms.timeZone(), terms.guests(), code, createdAt);
    }

    CohortTerms terms() {
        return new CohortTerms(name, date, timeZone, guests);
    }
}
