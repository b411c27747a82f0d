package groundwork.plan.model;

import static groundwork.plan.model.PlanReader.dayOf;
import static groundwork.plan.model.PlanReader.tasks;
import static groundwork.plan.model.TestLearner.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The eight weeks after the class, and what comes then. */
final class AfterClassTest {
    private final TestLearner ada = new TestLearner();

    @BeforeEach
    void takeClass() {
        ada.tookClass(MONDAY.minusDays(1)).classIn(-2);
        ada.scenario = Optional.of(MONDAY.minusDays(20));
        ada.decision = new DecisionState(Optional.of(MONDAY.minusDays(9)), Optional.empty(), Optional.empty());
        for (int day = 3; day < 60; day++) {
            ada.coming.put(MONDAY.plusDays(day), 3);
        }
    }

    @Test
    void beginsWithTheCheck() {
        StudyPlan plan = ada.plan();

        assertThat(plan.track()).isEqualTo(Track.AFTER_CLASS);
        assertThat(plan.todaysPart().tasks()).singleElement().satisfies(task -> assertThat(task.kind())
                .isEqualTo(TaskKind.AFTER_CHECK));
        assertThat(plan.todaysPart().isOver()).isTrue();
    }

    @Test
    void asksForTenMinutesAWeekForEightWeeks() {
        List<PlannedDay> later = ada.plan().days().stream()
                .filter(day -> !day.date().isBefore(MONDAY.plusDays(7)))
                .filter(day -> day.tasks().stream().anyMatch(task -> task.kind() == TaskKind.REVIEWS))
                .toList();

        assertThat(later).hasSize(7).allMatch(day -> day.minutes() <= 10 && !day.isOver());
        assertThat(later).extracting(PlannedDay::date).allMatch(date -> date.getDayOfWeek() == DayOfWeek.MONDAY);
    }

    @Test
    void decidesAgainTheDayAfterTheCheckAndLooksBackThirtyDaysLater() {
        StudyPlan plan = ada.plan();

        assertThat(dayOf(plan, TaskKind.DECISION_AGAIN)).hasValue(MONDAY.plusDays(1));
        assertThat(dayOf(plan, TaskKind.DECISION_OUTCOME)).hasValue(MONDAY.plusDays(31));
        ada.decision = DecisionState.NONE;
        assertThat(dayOf(ada.plan(), TaskKind.DECISION_AGAIN)).isEmpty();
        assertThat(dayOf(ada.plan(), TaskKind.DECISION_OUTCOME)).isEmpty();
    }

    @Test
    void remembersAnOutcomeThatWaits() {
        ada.today = MONDAY.plusDays(100);
        ada.afterCheck = Optional.of(MONDAY);
        ada.decision =
                new DecisionState(Optional.of(MONDAY.minusDays(9)), Optional.of(MONDAY.plusDays(2)), Optional.empty());

        assertThat(dayOf(ada.plan(), TaskKind.DECISION_OUTCOME)).hasValue(ada.today);
    }

    @Test
    void waitsForNextWeekOnceThisWeeksSittingWasHeld() {
        ada.afterCheck = Optional.of(MONDAY);
        ada.readiness = ada.afterCheck;
        ada.active = Optional.of(MONDAY);
        StudyPlan plan = ada.plan();

        assertThat(plan.todaysPart().tasks()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.AFTER_CHECK);
            assertThat(task.isDone()).isTrue();
        });
        assertThat(dayOf(plan, TaskKind.REVIEWS)).hasValue(MONDAY.plusDays(7));
    }

    @Test
    void bringsTheCheckWheneverItIsStillMissing() {
        ada.today = MONDAY.plusDays(17);
        ada.active = Optional.of(MONDAY.plusDays(15));

        assertThat(dayOf(ada.plan(), TaskKind.AFTER_CHECK)).hasValue(ada.today);
    }

    @Test
    void fillsTheWeekWithWhatIsStillOpen() {
        ada.afterCheck = Optional.of(MONDAY);
        ada.coming.clear();

        assertThat(tasks(ada.plan(), TaskKind.LESSON)).hasSizeGreaterThan(6);
    }

    @Test
    void playsTheScenarioThatWasLeftOut() {
        ada.scenario = Optional.empty();

        assertThat(dayOf(ada.plan(), TaskKind.SCENARIO)).hasValue(MONDAY.plusDays(14));
    }

    @Test
    void goesOnAfterEightWeeks() {
        ada.today = MONDAY.plusDays(56);
        ada.afterCheck = Optional.of(MONDAY);
        StudyPlan plan = ada.plan();

        assertThat(plan.track()).isEqualTo(Track.KEEPING);
        assertThat(dayOf(plan, TaskKind.REVIEWS)).isPresent();
        ada.today = MONDAY.plusDays(55);
        assertThat(ada.plan().track()).isEqualTo(Track.AFTER_CLASS);
    }

    @Test
    void keepsToTheDaysThatHaveTime() {
        ada.on(DayOfWeek.THURSDAY);

        assertThat(ada.plan().days().stream().skip(1))
                .isNotEmpty()
                .allMatch(day -> day.date().getDayOfWeek() == DayOfWeek.THURSDAY);
    }

    @Test
    void saysWhichWeeksWentBy() {
        LocalDate later = MONDAY.plusDays(25);
        ada.since = MONDAY.minusDays(30);
        ada.afterCheck = Optional.of(MONDAY);
        ada.active = Optional.of(MONDAY);
        ada.today = later;
        ada.coming.clear();

        assertThat(ada.plan().replanned().orElseThrow().days()).isBetween(2, 4);
    }
}
