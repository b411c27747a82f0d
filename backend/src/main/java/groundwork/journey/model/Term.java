package groundwork.journey.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The window in which an activity counts towards the next renewal. Windows of one renewal after the other do not overlap, so
 * that no activity counts twice.
 *
 * @param opens the first day that counts
 * @param expires the day on which the credential expires, which counts no more
 */
public record Term(LocalDate opens, LocalDate expires) {
    public Term {
        if (!opens.isBefore(expires)) {
            throw new IllegalArgumentException("A term ends after it begins.");
        }
    }

    /** The window of a credential that expires on this day. */
    public static Term expiring(LocalDate expires) {
        return new Term(Anniversary.before(expires, CredentialFacts.WINDOW_YEARS), expires);
    }

    /** The day on which a credential of this day expires; one of 29 February expires on a 28th. */
    public static LocalDate expiryOf(LocalDate issued) {
        return issued.plusYears(CredentialFacts.TERM_YEARS);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(opens) && day.isBefore(expires);
    }

    /** Days in which something can still be done, today included; 0 once it has expired. */
    public long daysLeft(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(today, expires));
    }
}
