package groundwork.plan;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.plan.BeforeAfter.Change;
import groundwork.plan.BeforeAfter.ObjectiveChange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changed with a class, on both engines. */
@DatabaseTest
final class ChangesTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private Planner planner;
    private LearnerId ada;

    @BeforeEach
    void sitDown(Database database) {
        planner = new Planner(database);
        ada = planner.sitting.newLearner();
        planner.plans.choose(ada, Planner.settings("2026-03-05", "UTC"));
    }

    @Test
    void saysNothingBeforeTheClassIsTaken(Database database) {
        check(true);

        assertThat(changes()).isEqualTo(new BeforeAfter(Optional.empty(), 0, List.of()));
    }

    @Test
    void tellsMoreFromLess(Database database) {
        LearnerId ben = planner.sitting.newLearner();
        planner.plans.choose(ben, Planner.settings("2026-03-05", "UTC"));
        for (int time = 0; time < 3; time++) {
            check(false);
            planner.sit(ben, planner.sitting.start(ben, "readiness"), true);
        }
        planner.sitting.clock.pass(Duration.ofDays(4));
        planner.plans.take(ada, MONDAY.plusDays(3));
        planner.plans.take(ben, MONDAY.plusDays(3));
        planner.sitting.clock.pass(Duration.ofDays(1));
        for (int time = 0; time < 4; time++) {
            check(true);
            planner.sit(ben, planner.sitting.start(ben, "readiness"), false);
            planner.sitting.clock.pass(Duration.ofDays(1));
        }

        assertThat(changes().objectives()).isNotEmpty().allMatch(one -> one.change() == Change.MORE);
        assertThat(changes().objectives())
                .allMatch(one -> one.after().chance() > one.before().chance());
        assertThat(changes().objectives()).allMatch(one -> one.checksBefore() > 0 && one.checksAfter() > 0);
        assertThat(changes().checkAnswers()).isPositive();
        assertThat(planner.changes.of(ben).objectives()).isNotEmpty().allMatch(one -> one.change() == Change.LESS);
    }

    @Test
    void claimsNothingWithoutACheckSince(Database database) {
        check(false);
        planner.sitting.clock.pass(Duration.ofDays(4));
        planner.plans.take(ada, MONDAY.plusDays(3));
        planner.sitting.clock.pass(Duration.ofDays(1));
        planner.sit(ada, planner.sitting.practice(ada), true);

        assertThat(changes().objectives())
                .isNotEmpty()
                .allMatch(one -> one.change() == Change.NOT_ENOUGH_ANSWERS && one.checksAfter() == 0);
        assertThat(changes().checkAnswers()).isZero();
    }

    @Test
    void claimsNothingWithoutAnswersBefore(Database database) {
        planner.sitting.clock.pass(Duration.ofDays(4));
        planner.plans.take(ada, MONDAY.plusDays(3));
        planner.sitting.clock.pass(Duration.ofDays(1));
        check(true);

        assertThat(changes().objectives())
                .isNotEmpty()
                .extracting(ObjectiveChange::change)
                .containsOnly(Change.NOT_ENOUGH_ANSWERS);
    }

    /** What the class itself taught belongs to after it, though it was answered before it was marked. */
    @Test
    void takesBeforeFromTheFirstDayOfTheClass(Database database) {
        check(false);
        planner.sitting.clock.pass(Duration.ofDays(3).plusHours(2));
        planner.sit(ada, planner.sitting.practice(ada), true);
        planner.sitting.clock.pass(Duration.ofHours(1));
        planner.plans.take(ada, MONDAY.plusDays(3));

        assertThat(changes().objectives())
                .isNotEmpty()
                .allMatch(one -> one.before().chance() < 0.5);
        assertThat(changes().objectives())
                .anyMatch(one -> one.after().evidence() > one.before().evidence());
    }

    private void check(boolean correct) {
        planner.sit(ada, planner.sitting.start(ada, "readiness"), correct);
    }

    private BeforeAfter changes() {
        return planner.changes.of(ada);
    }
}
