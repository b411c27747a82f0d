package groundwork.insight.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.cohort.Cohort;
import groundwork.cohort.CohortId;
import groundwork.cohort.JoiningCode;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.insight.TestGroup;
import groundwork.insight.outcome.ClassOutcomes.ObjectiveOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a class knew before and knows now, on both engines. */
@DatabaseTest
final class OutcomesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private TestGroup group;
    private Outcomes outcomes;
    private Cohort cohort;
    private List<LearnerId> five;

    @BeforeEach
    void sitDown(Database database) {
        group = new TestGroup(database);
        outcomes = new Outcomes(group.meetings, group.mastery, group.sitting::curriculum, group.sitting.clock);
        five = group.learners(5);
        LocalDate today = LocalDate.ofInstant(group.sitting.clock.instant(), BERLIN);
        cohort = new Cohort(
                new CohortId(UUID.randomUUID().toString()),
                LearnerId.random(),
                "March",
                today,
                BERLIN,
                true,
                new JoiningCode("ABCDEFGH"),
                group.sitting.clock.instant());
    }

    @Test
    void endsTheClassAtMidnightWhereItIsHeld(Database database) {
        assertThat(cohort.endOfDay())
                .isEqualTo(cohort.date().plusDays(1).atStartOfDay(BERLIN).toInstant());
        assertThat(of().held()).isFalse();
        toTheEndOfTheClass();
        assertThat(of().held()).isTrue();
    }

    @Test
    void tellsOnlyNumbersUntilFiveHaveAnsweredOnBothSides(Database database) {
        five.forEach(learner -> answer(learner, false));
        toTheEndOfTheClass();
        five.stream().limit(4).forEach(learner -> answer(learner, true));
        ClassOutcomes told = of();
        assertThat(told.findings()).isEmpty();
        assertThat(List.of(told.members(), told.before(), told.since(), told.both()))
                .containsExactly(5, 5, 4, 4);
    }

    @Test
    void tellsHowManyKnewAndHowManyKnow(Database database) {
        five.forEach(learner -> answer(learner, false));
        toTheEndOfTheClass();
        five.forEach(learner -> answer(learner, true));
        ObjectiveOutcome told = found();
        assertThat(told.objective().id()).isEqualTo(TestCurriculum.OBJECTIVE);
        assertThat(told.members()).isEqualTo(5);
        assertThat(told.now().expected()).isGreaterThan(told.before().expected());
        assertThat(told.before().low()).isLessThanOrEqualTo(told.before().high());
        assertThat(OutcomeTable.of(of())).contains("1.1,Short 1.1,5,");
    }

    @Test
    void foldsBothSidesAsEachAlone(Database database) {
        LearnerId learner = five.getFirst();
        answer(learner, false);
        toTheEndOfTheClass();
        answer(learner, true);
        Instant end = cohort.endOfDay();
        assertThat(group.mastery.around(learner, end).before()).isEqualTo(group.mastery.asOf(learner, end));
        assertThat(group.mastery.knows(group.mastery.around(learner, end).since(), group.sitting.clock.instant()))
                .isEqualTo(group.mastery.since(learner, end));
    }

    @Test
    void tellsWhatWasAnsweredSinceItWasOpened(Database database) {
        five.forEach(learner -> answer(learner, false));
        toTheEndOfTheClass();
        five.forEach(learner -> answer(learner, false));
        double before = found().now().expected();
        five.forEach(learner -> answer(learner, true));
        assertThat(found().now().expected()).isGreaterThan(before);
    }

    /** Whoever answered an objective on one side only is not counted in it. */
    @Test
    void leavesOutObjectivesThatTooFewAnsweredTwice(Database database) {
        five.forEach(learner -> answer(learner, false));
        toTheEndOfTheClass();
        five.forEach(learner ->
                group.sitting.answerAll(learner, group.sitting.quiz(learner, TestCurriculum.OTHERS_QUIZ), true));
        five.stream().limit(4).forEach(learner -> answer(learner, true));
        ClassOutcomes told = of();
        assertThat(told.both()).isEqualTo(5);
        assertThat(told.findings().orElseThrow().objectives())
                .noneMatch(one -> one.objective().id().equals(TestCurriculum.OBJECTIVE) && one.members() < 5);
    }

    private ClassOutcomes of() {
        return outcomes.of(cohort, five);
    }

    private ObjectiveOutcome found() {
        return of().findings().orElseThrow().objectives().getFirst();
    }

    private void toTheEndOfTheClass() {
        group.sitting.clock.pass(Duration.between(group.sitting.clock.instant(), cohort.endOfDay()));
    }

    private void answer(LearnerId learner, boolean isRight) {
        for (int time = 0; time < 3; time++) {
            group.sitting.answerAll(learner, group.sitting.practice(learner), isRight);
            group.sitting.clock.pass(Duration.ofSeconds(30));
        }
    }
}
