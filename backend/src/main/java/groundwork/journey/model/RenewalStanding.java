package groundwork.journey.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;

/**
 * How far a learner is towards a renewal. It adds up what they wrote down; whether a unit is accepted is the issuer's word.
 *
 * @param counted the time that lies in the term, not after today
 * @param missing what is left of the requirement, never negative
 * @param daysLeft with today, until the term's last
 */
public record RenewalStanding(Term term, Requirement requirement, Duration counted, Duration missing, long daysLeft) {
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    public static RenewalStanding of(Term term, Requirement requirement, Collection<Effort> efforts, LocalDate today) {
        Duration counted = efforts.stream()
                .filter(effort -> term.contains(effort.day()) && !effort.day().isAfter(today))
                .map(Effort::time)
                .reduce(Duration.ZERO, Duration::plus);
        Duration needed = Duration.ofMinutes((long) requirement.units() * CredentialFacts.MINUTES_PER_UNIT);
        Duration missing = needed.compareTo(counted) > 0 ? needed.minus(counted) : Duration.ZERO;
        return new RenewalStanding(term, requirement, counted, missing, term.daysLeft(today));
    }

    public boolean isExpired() {
        return daysLeft == 0;
    }

    /** Units a month (of 30.4375 days) from today to the end; in the last month all that is missing; 0 once expired. */
    public double unitsPerMonth() {
        if (isExpired()) {
            return 0;
        }
        return units(missing) / Math.max(1, daysLeft / DAYS_PER_MONTH);
    }

    /** Units as a number that may be part of one. */
    public static double units(Duration time) {
        return time.toMillis() / (CredentialFacts.MINUTES_PER_UNIT * 60_000.0);
    }
}
