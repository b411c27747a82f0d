package groundwork.journey.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Terms and windows, over leap days and ends of months. */
final class TermTest {
    private static final int CASES = 20_000;

    private final RandomDays days = new RandomDays(1);

    @Test
    void endsOnTheSameDayTwoYearsLater() {
        assertThat(Term.expiryOf(LocalDate.of(2026, 3, 15))).isEqualTo("2028-03-15");
        assertThat(Term.expiryOf(LocalDate.of(2028, 2, 29))).isEqualTo("2030-02-28");
        assertThat(Term.expiryOf(LocalDate.of(2026, 2, 28))).isEqualTo("2028-02-28");
    }

    @Test
    void opensCautiouslyWhereThereIsNo29thOfFebruary() {
        assertThat(Term.expiring(LocalDate.of(2028, 2, 29)).opens()).isEqualTo("2026-03-01");
        assertThat(Term.expiring(LocalDate.of(2030, 2, 28)).opens()).isEqualTo("2028-02-28");
        assertThat(Term.expiring(LocalDate.of(2030, 3, 1)).opens()).isEqualTo("2028-03-01");
    }

    /** The first day from which two years reach the end, for every end. */
    @Test
    void opensOnTheFirstDayThatReachesTheEnd() {
        for (int i = 0; i < CASES; i++) {
            Term term = Term.expiring(days.next());

            assertThat(term.opens().plusYears(2)).isAfterOrEqualTo(term.expires());
            assertThat(term.opens().minusDays(1).plusYears(2)).isBefore(term.expires());
        }
    }

    @Test
    void neverCountsWhatTheOtherVersionWouldNot() {
        for (int i = 0; i < CASES; i++) {
            Term term = Term.expiring(days.next());

            assertThat(term.opens()).isAfterOrEqualTo(term.expires().minusMonths(CredentialFacts.OTHER_WINDOW_MONTHS));
        }
    }

    /** Renewed again and again, a day lies in one window at the most. */
    @Test
    void countsNoDayInTwoTerms() {
        for (int i = 0; i < CASES; i++) {
            LocalDate issued = days.next();
            Term first = Term.expiring(Term.expiryOf(issued));
            Term second = Term.expiring(first.expires().plusYears(2));
            LocalDate day = issued.plusDays(days.upTo(5 * 365));

            assertThat(first.contains(day) && second.contains(day)).isFalse();
            assertThat(second.opens()).isAfterOrEqualTo(first.expires());
        }
    }

    @Test
    void movesWithItsEnd() {
        for (int i = 0; i < CASES; i++) {
            LocalDate end = days.next();
            LocalDate later = end.plusDays(1 + days.upTo(40));

            assertThat(Term.expiring(end).opens())
                    .isBeforeOrEqualTo(Term.expiring(later).opens());
        }
    }

    @Test
    void countsTheDaysThatAreLeft() {
        Term term = Term.expiring(LocalDate.of(2028, 3, 1));

        assertThat(term.daysLeft(LocalDate.of(2028, 2, 28))).isEqualTo(2);
        assertThat(term.daysLeft(LocalDate.of(2028, 2, 29))).isEqualTo(1);
        assertThat(term.daysLeft(LocalDate.of(2028, 3, 1))).isZero();
        assertThat(term.daysLeft(LocalDate.of(2029, 3, 1))).isZero();
        assertThat(term.contains(LocalDate.of(2028, 2, 29))).isTrue();
        assertThat(term.contains(term.expires())).isFalse();
        assertThat(term.contains(term.opens())).isTrue();
        assertThat(term.contains(term.opens().minusDays(1))).isFalse();
    }
}
