package groundwork.plan;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.calendar.CalendarEntry;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the plan puts into the calendar, on both engines. */
@DatabaseTest
final class PlanCalendarTest {
    private Planner planner;
    private PlanCalendar calendar;
    private LearnerId ada;

    @BeforeEach
    void plan(Database database) {
        planner = new Planner(database);
        calendar = new PlanCalendar(planner.plans);
        ada = planner.sitting.newLearner();
    }

    private List<CalendarEntry> entries() {
        return calendar.entries(ada, planner.sitting.clock.instant());
    }

    @Test
    void holdsEachDayOfThePlanAndTheClass(Database database) {
        PlanView view = planner.plans.choose(
                ada,
                new PlanSettingsRequest(
                        Optional.of(LocalDate.parse("2026-03-12")),
                        Optional.of(LocalDate.parse("2026-03-13")),
                        "Europe/Berlin",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        List<LocalDate> days = view.days().stream()
                .filter(day -> !day.tasks().isEmpty())
                .map(PlanView.PlanDay::date)
                .toList();

        assertThat(entries().stream().limit(days.size()).map(CalendarEntry::date))
                .isEqualTo(days);
        assertThat(entries().getLast())
                .isEqualTo(new CalendarEntry(
                        "class-2026-03-12", LocalDate.parse("2026-03-12"), 2, "The class", List.of()));
        assertThat(entries()).extracting(CalendarEntry::id).doesNotHaveDuplicates();
    }

    @Test
    void namesTasksByTheirTitles(Database database) {
        planner.plans.choose(ada, Planner.settings("2026-03-12", "UTC"));
        List<String> lines =
                entries().stream().flatMap(entry -> entry.lines().stream()).toList();

        assertThat(lines).contains("Read: Objective 1.1 (1 min)", "Play a scenario: A story, told; twice (12 min)");
        assertThat(entries()).anySatisfy(entry -> {
            assertThat(entry.date()).isEqualTo(LocalDate.parse("2026-03-10"));
            assertThat(entry.title()).startsWith("Readiness check, ");
        });
    }

    /** Half past midnight in Berlin, on the Sunday of the class's fourth week that has only 23 hours. */
    @Test
    void remembersTheWeeksAfterTheClass(Database database) {
        planner.plans.choose(ada, Planner.settings("2026-03-01", "Europe/Berlin"));
        planner.plans.take(ada, LocalDate.parse("2026-03-01"));
        planner.sit(ada, planner.sitting.start(ada, "readiness"), true);
        planner.sitting.clock.pass(Duration.ofHours(26 * 24 + 15).plusMinutes(30));
        List<LocalDate> days = entries().stream().map(CalendarEntry::date).toList();

        assertThat(days).startsWith(LocalDate.parse("2026-03-29"), LocalDate.parse("2026-03-30"));
        assertThat(entries()).noneMatch(entry -> entry.title().equals("The class"));
    }
}
