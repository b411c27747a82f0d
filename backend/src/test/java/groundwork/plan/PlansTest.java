package groundwork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.account.LearnerId;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.http.Refused;
import groundwork.plan.model.DecisionState;
import groundwork.plan.model.TaskKind;
import groundwork.plan.model.Track;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans of learners with a database, on both engines. */
@DatabaseTest
final class PlansTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private Planner planner;
    private Plans plans;
    private LearnerId ada;

    @BeforeEach
    void sitDown(Database database) {
        planner = new Planner(database);
        plans = planner.plans;
        ada = planner.sitting.newLearner();
    }

    @Test
    void plansAtASteadyPaceForWhoeverChoseNothing(Database database) {
        PlanView view = plans.view(ada);

        assertThat(view.chosen()).isFalse();
        assertThat(view.track()).isEqualTo(Track.STEADY);
        assertThat(view.settings().minutesADay()).isEqualTo(15);
        assertThat(view.days().getFirst().date()).isEqualTo(MONDAY);
        assertThat(view.minutesToday()).isPositive();
        assertThat(view.replanned()).isEmpty();
    }

    @Test
    void keepsWhatWasChosen(Database database) {
        PlanView view = plans.choose(
                ada,
                new PlanSettingsRequest(
                        Optional.of(MONDAY.plusDays(20)),
                        Optional.of(MONDAY.plusDays(21)),
                        "Europe/Berlin",
                        Optional.of(25),
                        Optional.of(20),
                        Optional.of(List.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY, DayOfWeek.FRIDAY)),
                        Optional.of(true)));

        assertThat(plans.view(ada)).isEqualTo(view);
        assertThat(view.chosen()).isTrue();
        assertThat(view.track()).isEqualTo(Track.BEFORE_CLASS);
        assertThat(view.daysToClass()).hasValue(20);
        assertThat(view.settings())
                .isEqualTo(new PlanView.PlanSettingsView(
                        Optional.of(MONDAY.plusDays(20)),
                        Optional.of(MONDAY.plusDays(21)),
                        "Europe/Berlin",
                        25,
                        20,
                        List.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY),
                        true));
    }

    /** Tasks name what they are about, so that a page can start them. */
    @Test
    void namesObjectivesAndTheScenario(Database database) {
        PlanView view = plans.choose(ada, Planner.settings("2026-03-16", "UTC"));

        assertThat(tasks(view)).anySatisfy(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.LESSON);
            assertThat(task.objective()).hasValue(TestCurriculum.OBJECTIVE);
            assertThat(task.title()).hasValue("Objective 1.1");
        });
        assertThat(tasks(view)).anySatisfy(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.SCENARIO);
            assertThat(task.title()).hasValue("A story, told; twice");
            assertThat(task.objective()).isEmpty();
        });
        assertThat(tasks(view)).noneMatch(task -> task.objective().equals(Optional.of(TestCurriculum.COMING)));
    }

    @Test
    void marksWhatWasDoneTodayAndGivesNoMore(Database database) {
        plans.choose(ada, Planner.settings("2026-03-30", "UTC"));
        planner.sit(ada, planner.sitting.practice(ada), false);
        PlanView view = plans.view(ada);

        assertThat(view.days().getFirst().tasks())
                .filteredOn(PlanView.PlanTask::done)
                .extracting(PlanView.PlanTask::id)
                .containsExactly("lesson-1.1", "practice-1.1");
        assertThat(view.days().stream().skip(1).flatMap(day -> day.tasks().stream()))
                .noneMatch(task -> task.objective().equals(Optional.of(TestCurriculum.OBJECTIVE)));
    }

    @Test
    void letsTheTimeZoneSayWhatTodayIs(Database database) {
        planner.sitting.clock.pass(Duration.ofHours(12));

        assertThat(plans.choose(ada, Planner.settings("2026-03-16", "Pacific/Auckland"))
                        .today())
                .isEqualTo(MONDAY.plusDays(1));
        assertThat(plans.choose(ada, Planner.settings("2026-03-16", "America/Los_Angeles"))
                        .today())
                .isEqualTo(MONDAY);
    }

    @Test
    void plansAgainFromTodayAndSaysSo(Database database) {
        plans.choose(ada, Planner.settings("2026-03-16", "UTC"));
        planner.sitting.clock.pass(Duration.ofDays(6));

        assertThat(plans.view(ada).replanned()).isPresent();
        planner.sitting.answerAll(ada, planner.sitting.start(ada, "readiness"), true);
        assertThat(plans.view(ada).replanned()).isEmpty();
    }

    @Test
    void turnsToKeepingOnceTheClassIsTakenAndBack(Database database) {
        plans.choose(ada, Planner.settings("2026-03-01", "UTC"));
        assertThat(plans.view(ada).track()).isEqualTo(Track.CLASS_OVER);
        PlanView taken = plans.take(ada, MONDAY.minusDays(1));

        assertThat(taken.track()).isEqualTo(Track.AFTER_CLASS);
        assertThat(taken.classTaken()).hasValue(MONDAY.minusDays(1));
        assertThat(taken.days().getFirst().tasks()).singleElement().satisfies(task -> assertThat(task.kind())
                .isEqualTo(TaskKind.AFTER_CHECK));
        assertThat(plans.untake(ada).track()).isEqualTo(Track.CLASS_OVER);
        assertThat(plans.untake(ada).classTaken()).isEmpty();
    }

    /** The check of this morning, before anybody said that the class was over, is none after it. */
    @Test
    void countsChecksSinceTheMark(Database database) {
        planner.sit(ada, planner.sitting.start(ada, "readiness"), true);
        planner.sitting.clock.pass(Duration.ofHours(2));
        plans.take(ada, MONDAY);
        planner.sitting.clock.pass(Duration.ofHours(1));
        assertThat(tasks(plans.take(ada, MONDAY)))
                .anyMatch(task -> task.kind() == TaskKind.AFTER_CHECK && !task.done());
        planner.sit(ada, planner.sitting.start(ada, "readiness"), true);

        assertThat(tasks(plans.view(ada))).noneMatch(task -> task.kind() == TaskKind.AFTER_CHECK && !task.done());
    }

    @Test
    void followsTheDecision(Database database) {
        plans.choose(ada, Planner.settings("2026-03-16", "UTC"));
        assertThat(tasks(plans.view(ada))).anyMatch(task -> task.kind() == TaskKind.DECISION);
        planner.decision = new DecisionState(Optional.of(MONDAY), Optional.empty(), Optional.empty());
        assertThat(tasks(plans.view(ada))).anyMatch(task -> task.kind() == TaskKind.DECISION && task.done());
        plans.take(ada, MONDAY);

        assertThat(tasks(plans.view(ada))).anyMatch(task -> task.kind() == TaskKind.DECISION_AGAIN);
    }

    @Test
    void refusesWhatMakesNoSenseAndChangesNothing(Database database) {
        PlanView before = plans.choose(ada, Planner.settings("2026-03-16", "UTC"));

        assertThatThrownBy(() -> plans.choose(ada, Planner.settings("2036-03-16", "UTC")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> plans.choose(ada, Planner.settings("2026-03-17", "Middle/Earth")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> plans.take(ada, MONDAY.plusDays(1))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> plans.take(ada, LocalDate.MIN)).isInstanceOf(Refused.class);
        assertThat(plans.view(ada)).isEqualTo(before);
    }

    @Test
    void outlivesARebuildAndGoesWithItsLearner(Database database) {
        PlanView before = plans.choose(ada, Planner.settings("2026-03-16", "UTC"));
        planner.sitting.attempts.rebuild();
        assertThat(plans.view(ada)).isEqualTo(before);
        plans.take(ada, MONDAY);
        database.write(sql -> sql.execute("delete from learner where id = ?", ada.value()));

        assertThat(database.<Integer>read(sql -> ((Number) sql.fetchValue(
                                "select (select count(*) from study_plan) + (select count(*) from class_taken)"))
                        .intValue()))
                .isZero();
    }

    @Test
    void seesNothingOfOtherLearners(Database database) {
        plans.choose(ada, Planner.settings("2026-03-16", "UTC"));
        plans.take(ada, MONDAY);
        PlanView bens = plans.view(planner.sitting.newLearner());

        assertThat(bens.chosen()).isFalse();
        assertThat(bens.classTaken()).isEmpty();
    }

    private static List<PlanView.PlanTask> tasks(PlanView view) {
        return view.days().stream().flatMap(day -> day.tasks().stream()).toList();
    }
}
