package groundwork.journey.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Months of work as a Product Owner within five years. */
final class ExperienceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final RandomDays days = new RandomDays(3);

    private static Experience of(Stint... stints) {
        return Experience.of(List.of(stints), TODAY);
    }

    private static Stint stint(String from, String until) {
        return new Stint(LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void countsAWholeYearAsTwelveMonths() {
        assertThat(of(stint("2025-01-01", "2025-12-31"))).isEqualTo(new Experience(TODAY.minusYears(5), 12, 0));
        assertThat(of(stint("2024-01-01", "2024-12-31")).months()).isEqualTo(12);
        assertThat(of(stint("2025-01-01", "2025-12-31")).isEnoughFor(CredentialLevel.ADVANCED))
                .isTrue();
        assertThat(of(stint("2025-01-01", "2025-12-30")).isEnoughFor(CredentialLevel.ADVANCED))
                .isFalse();
    }

    @Test
    void tellsWhatIsLeftOverInDays() {
        assertThat(of(stint("2025-04-01", "2025-05-15"))).isEqualTo(new Experience(TODAY.minusYears(5), 1, 14));
        assertThat(of(stint("2025-04-11", "2025-04-20")).days()).isEqualTo(10);
        assertThat(of().months()).isZero();
    }

    @Test
    void countsOverlappingWorkOnce() {
        Experience one = of(stint("2024-01-01", "2025-03-31"));
        Experience two = of(stint("2024-01-01", "2024-12-31"), stint("2024-06-01", "2025-03-31"));

        assertThat(two).isEqualTo(one);
        assertThat(one.months()).isEqualTo(15);
    }

    @Test
    void countsNothingBeforeTheWindowAndNothingOfTheFuture() {
        assertThat(of(stint("2015-01-01", "2021-11-20")).months()).isZero();
        assertThat(of(stint("2015-01-01", "2021-11-30")).days()).isEqualTo(10);
        assertThat(of(new Stint(TODAY.plusDays(1), Optional.empty())).days()).isZero();
        assertThat(of(new Stint(LocalDate.of(2000, 1, 1), Optional.empty())).months())
                .isEqualTo(60);
        assertThat(of(stint("2026-11-21", "2030-01-01")).days()).isEqualTo(1);
    }

    @Test
    void opensTheWindowCautiouslyOnALeapDay() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);

        assertThat(Experience.of(List.of(), leapDay).since()).isEqualTo("2023-03-01");
    }

    /** Counted day by day, the union holds exactly the days of one job or another, and its stretches do not touch twice. */
    @Test
    void unitesWhatOverlaps() {
        for (int i = 0; i < 300; i++) {
            LocalDate today = days.next();
            LocalDate since = today.minusYears(5);
            List<Stint> stints = stints(1 + days.upTo(6));
            Set<LocalDate> worked = new HashSet<>();
            for (LocalDate day = since; !day.isAfter(today); day = day.plusDays(1)) {
                if (isWorked(stints, day)) {
                    worked.add(day);
                }
            }
            List<LocalDate> united = new ArrayList<>();
            Experience.united(stints, since, today).forEach(stint -> stint.from()
                    .datesUntil(stint.until().orElseThrow().plusDays(1))
                    .forEach(united::add));

            assertThat(united).doesNotHaveDuplicates().isSorted().hasSameElementsAs(worked);
        }
    }

    private static boolean isWorked(List<Stint> stints, LocalDate day) {
        return stints.stream()
                .anyMatch(stint -> !day.isBefore(stint.from())
                        && !day.isAfter(stint.until().orElse(LocalDate.MAX)));
    }

    private List<Stint> stints(int count) {
        List<Stint> stints = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate from = days.next();
            stints.add(
                    days.upTo(5) == 0
                            ? new Stint(from, Optional.empty())
                            : new Stint(from, from.plusDays(days.upTo(700))));
        }
        return stints;
    }

    /** More work is never less experience, in whatever order it is told, and never more than five years. */
    @Test
    void isMonotone() {
        for (int i = 0; i < 3_000; i++) {
            LocalDate today = days.next();
            List<Stint> stints = stints(2 + days.upTo(4));
            Experience all = Experience.of(stints, today);
            Experience fewer = Experience.of(stints.subList(1, stints.size()), today);

            assertThat(all.months() * 30 + all.days()).isGreaterThanOrEqualTo(fewer.months() * 30 + fewer.days());
            assertThat(Experience.of(stints.reversed(), today)).isEqualTo(all);
            assertThat(all.months()).isLessThanOrEqualTo(60);
            assertThat(all.days()).isBetween(0, 29);
        }
    }
}
