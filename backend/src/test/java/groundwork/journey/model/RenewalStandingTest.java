package groundwork.journey.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What renewing takes, and how far one is. */
final class RenewalStandingTest {
    private static final LocalDate END = LocalDate.of(2028, 3, 1);

    private final RandomDays days = new RandomDays(2);

    private static Credential held(CredentialTrack track, CredentialLevel level) {
        return new Credential(track, level, END);
    }

    @Test
    void asksTwentyThirtyAndFortyUnits() {
        assertThat(Requirement.of(List.of(held(CredentialTrack.PRODUCT_OWNER, CredentialLevel.FOUNDATIONAL))))
                .isEqualTo(new Requirement(20, 100));
        assertThat(Requirement.of(List.of(held(CredentialTrack.PRODUCT_OWNER, CredentialLevel.ADVANCED))))
                .isEqualTo(new Requirement(30, 175));
        assertThat(Requirement.of(List.of(held(CredentialTrack.PRODUCT_OWNER, CredentialLevel.PROFESSIONAL))))
                .isEqualTo(new Requirement(40, 250));
        assertThat(Requirement.of(List.of())).isEqualTo(new Requirement(0, 0));
    }

    @Test
    void addsHalfTheUnitsOfEachFurtherTrackAndTheHighestFeeOnce() {
        List<Credential> three = List.of(
                held(CredentialTrack.SCRUM_MASTER, CredentialLevel.FOUNDATIONAL),
                held(CredentialTrack.PRODUCT_OWNER, CredentialLevel.ADVANCED),
                held(CredentialTrack.DEVELOPER, CredentialLevel.FOUNDATIONAL));

        assertThat(Requirement.of(three)).isEqualTo(new Requirement(30 + 10 + 10, 175));
    }

    @Test
    void countsOnlyTheHighestLevelOfATrack() {
        List<Credential> ladder = List.of(
                held(CredentialTrack.PRODUCT_OWNER, CredentialLevel.FOUNDATIONAL),
                held(CredentialTrack.PRODUCT_OWNER, CredentialLevel.ADVANCED));

        assertThat(Requirement.of(ladder)).isEqualTo(new Requirement(30, 175));
    }

    private static RenewalStanding standing(LocalDate today, Effort... efforts) {
        return RenewalStanding.of(Term.expiring(END), new Requirement(20, 100), List.of(efforts), today);
    }

    @Test
    void countsWhatLiesInTheTermAndNotInTheFuture() {
        LocalDate today = LocalDate.of(2027, 3, 1);
        RenewalStanding standing = standing(
                today,
                new Effort(LocalDate.of(2026, 2, 28), Duration.ofHours(3)),
                new Effort(LocalDate.of(2026, 3, 1), Duration.ofHours(2)),
                new Effort(today, Duration.ofMinutes(90)),
                new Effort(today.plusDays(1), Duration.ofHours(4)));

        assertThat(standing.counted()).isEqualTo(Duration.ofMinutes(210));
        assertThat(standing.missing()).isEqualTo(Duration.ofHours(20).minusMinutes(210));
        assertThat(standing.daysLeft()).isEqualTo(366);
        assertThat(standing.unitsPerMonth()).isCloseTo(16.5 / (366 / 30.4375), within(1e-9));
    }

    @Test
    void asksInTheLastMonthForAllThatIsMissing() {
        assertThat(standing(END.minusDays(5)).unitsPerMonth()).isEqualTo(20);
        assertThat(standing(END).unitsPerMonth()).isZero();
        assertThat(standing(END).isExpired()).isTrue();
        assertThat(standing(END.minusDays(1)).isExpired()).isFalse();
    }

    /** More learning never leaves more to do, and a later day never a slower pace. */
    @Test
    void isMonotone() {
        for (int i = 0; i < 5_000; i++) {
            Term term = Term.expiring(days.next());
            List<Effort> efforts = new ArrayList<>();
            for (int j = 0; j < 12; j++) {
                efforts.add(new Effort(days.next(), Duration.ofMinutes(days.upTo(300))));
            }
            LocalDate today = term.opens().plusDays(days.upTo(800));
            Requirement requirement = new Requirement(20 + days.upTo(30), 100);
            RenewalStanding less = RenewalStanding.of(term, requirement, efforts.subList(0, 11), today);
            RenewalStanding more = RenewalStanding.of(term, requirement, efforts, today);

            assertThat(more.missing()).isLessThanOrEqualTo(less.missing());
            assertThat(more.unitsPerMonth()).isLessThanOrEqualTo(less.unitsPerMonth());
            assertThat(less.missing()).isBetween(Duration.ZERO, Duration.ofHours(requirement.units()));
            RenewalStanding nothing = RenewalStanding.of(term, requirement, List.of(), today);
            RenewalStanding tomorrow = RenewalStanding.of(term, requirement, List.of(), today.plusDays(1));
            assertThat(tomorrow.isExpired() || tomorrow.unitsPerMonth() >= nothing.unitsPerMonth())
                    .isTrue();
        }
    }
}
