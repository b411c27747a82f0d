package groundwork.mastery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.attempt.Certainty;
import groundwork.attempt.ResponseView;
import groundwork.attempt.Sitting;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import groundwork.mastery.model.Knows;
import groundwork.mastery.model.ReadinessCall;
import groundwork.memory.TestReviews;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is folded of responses and measured, on both engines. */
@DatabaseTest
final class EngineTest {
    private Sitting sitting;
    private Mastery mastery;
    private LearnerId ada;

    @BeforeEach
    void sitDown(Database database) {
        sitting = new Sitting(database);
        mastery = new Mastery(database, sitting::curriculum, TestReviews.of(database, sitting), sitting.clock);
        mastery.join(sitting.attempts);
        ada = sitting.newLearner();
    }

    @Test
    void guessesWithoutEvidence(Database database) {
        assertThat(knows().evidence()).isZero();
        assertThat(mastery.view(ada).certainty()).isEmpty();
    }

    @Test
    void risesWithRightAnswersAndFallsWithTime(Database database) {
        sitting.answerAll(ada, sitting.practice(ada), true);
        double after = knows().chance();
        sitting.clock.pass(Duration.ofDays(120));

        assertThat(after).isGreaterThan(0.6);
        assertThat(knows().chance()).isLessThan(after - 0.05);
        assertThat(knows().evidence()).isPositive();
    }

    /** The same item of a sitting teaches the next; only the first evidence for a concept counts. */
    @Test
    void countsAConceptOnceASitting(Database database) {
        AttemptView practice = sitting.practice(ada);
        sitting.answerAll(ada, practice, true);
        int once = knows().evidence();
        int most =
                database.read(sql -> ((Number) sql.fetchValue("select max(pieces) from concept_evidence")).intValue());
        assertThat(most).isEqualTo(1);
        sitting.answerAll(ada, sitting.practice(ada), true);

        assertThat(knows().evidence()).isEqualTo(2 * once);
    }

    @Test
    void callsReadyOnlyWhoeverWasChecked(Database database) {
        for (int day = 0; day < 4; day++) {
            sitting.answerAll(ada, sitting.practice(ada), true);
            sitting.clock.pass(Duration.ofDays(3));
        }
        assertThat(knows().isReady()).isFalse();

        sitting.answerAll(ada, sitting.start(ada, "readiness"), true);
        assertThat(knows().isReady()).isTrue();
    }

    @Test
    void withholdsFeedbackUntilTheCheckIsFinished(Database database) {
        AttemptView check = sitting.start(ada, "readiness");
        ItemId first = check.items().getFirst().id();
        ResponseView response = sitting.answer(ada, check, first, false);

        assertThat(check.items()).allMatch(item -> item.id().value().endsWith("-check"));
        assertThat(response.feedback()).isEmpty();
        assertThat(sitting.view(ada, check).responses().getFirst().feedback()).isEmpty();
        sitting.finish(ada, check);
        assertThat(sitting.view(ada, check).responses().getFirst().feedback()).isPresent();
    }

    @Test
    void goesOnWithTheDiagnosticUntilNothingIsLeft(Database database) {
        AttemptView check = sitting.start(ada, "diagnostic");
        List<ItemId> asked = new ArrayList<>();
        Optional<ItemId> next = check.next();
        while (next.isPresent()) {
            asked.add(next.get());
            next = sitting.answer(ada, check, next.get(), true).next();
        }
        assertThat(check.items()).hasSize(1);
        assertThat(asked).doesNotHaveDuplicates().hasSizeGreaterThan(2).allMatch(item -> item.value()
                .endsWith("-check"));
    }

    @Test
    void testsOutByCheckItemsOfTheObjective(Database database) {
        assertThat(sitting.start(ada, "testout", TestCurriculum.OBJECTIVE).items())
                .hasSizeBetween(4, 5)
                .allMatch(item -> item.id().value().endsWith("-check"));
        assertThatThrownBy(() -> sitting.start(ada, "testout", TestCurriculum.COMING))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> sitting.start(ada, "testout")).isInstanceOf(Refused.class);
    }

    @Test
    void saysWhatCertaintyIsWorth(Database database) {
        AttemptView practice = sitting.practice(ada);
        sitting.answer(ada, practice, practice.items().get(0).id(), true);
        sitting.answer(ada, practice, practice.items().get(1).id(), false);

        assertThat(mastery.view(ada).certainty()).singleElement().satisfies(sure -> {
            assertThat(sure.certainty()).isEqualTo(Certainty.SURE);
            assertThat(sure.answers()).isGreaterThan(sure.right());
            assertThat(sure.right()).isPositive();
        });
    }

    /** What was answered before a moment and what came after it are told apart; the moment itself belongs to what came after. */
    @Test
    void foldsWhatWasKnownBeforeAMomentAndWhatCameAfter(Database database) {
        Map<ObjectiveId, Knows> nothing = mastery.knows(ada);
        sitting.answerAll(ada, sitting.practice(ada), false);
        sitting.clock.pass(Duration.ofDays(2));
        Map<ObjectiveId, Knows> then = mastery.knows(ada);
        Instant moment = sitting.clock.instant();
        sitting.answerAll(ada, sitting.practice(ada), true);
        sitting.clock.pass(Duration.ofDays(2));

        assertThat(mastery.asOf(ada, moment)).isEqualTo(then);
        assertThat(mastery.asOf(ada, Instant.EPOCH)).isEqualTo(nothing);
        assertThat(mastery.since(ada, Instant.EPOCH)).isEqualTo(mastery.knows(ada));
        assertThat(mastery.since(ada, sitting.clock.instant())).isEqualTo(nothing);
        Knows after = requireNonNull(mastery.since(ada, moment).get(TestCurriculum.OBJECTIVE));
        assertThat(after.evidence()).isEqualTo(knows().evidence() / 2);
        assertThat(after.chance()).isGreaterThan(knows().chance());
    }

    /** Whoever meets an item again knows it from before: only first meetings say what certainty is worth. */
    @Test
    void countsCertaintyOnFirstMeetingsAlone(Database database) {
        AttemptView practice = sitting.practice(ada);
        sitting.answer(ada, practice, practice.items().get(0).id(), false);
        sitting.answer(ada, practice, practice.items().get(1).id(), true);
        AttemptView again = sitting.practice(ada);
        sitting.answerAll(ada, again, true);
        CalibrationView calibration = mastery.calibration(ada);

        assertThat(calibration.answers()).isEqualTo(again.items().size());
        assertThat(calibration.levels())
                .extracting(CalibrationView.CertaintyLevel::certainty)
                .containsExactly(Certainty.values());
        assertThat(calibration.levels().getLast()).satisfies(sure -> {
            assertThat(sure.right()).isEqualTo(sure.answers() - 1);
            assertThat(sure.share()).hasValue((double) sure.right() / sure.answers());
            assertThat(sure.enough()).isEqualTo(sure.answers() >= CalibrationView.ENOUGH);
        });
        assertThat(calibration.levels().getFirst().share()).isEmpty();
    }

    @Test
    void saysHowReadySomebodyIsForTheWholeOnlyOnceTheyWereChecked(Database database) {
        sitting.answerAll(ada, sitting.practice(ada), true);
        assertThat(foundations().standing()).isEqualTo(ReadinessCall.UNCHECKED);
        sitting.answerAll(ada, sitting.start(ada, "readiness"), true);

        assertThat(foundations().standing()).isEqualTo(ReadinessCall.READY);
        assertThat(foundations().checked()).isEqualTo(foundations().objectives());
        assertThat(foundations().chance())
                .isBetween(foundations().low(), foundations().high());
    }

    private ReadinessView foundations() {
        return mastery.view(ada).foundations().orElseThrow();
    }

    @Test
    void seesNothingOfOtherLearners(Database database) {
        sitting.answerAll(ada, sitting.practice(ada), true);
        LearnerId ben = sitting.newLearner();

        assertThat(mastery.knows(ben).values()).allMatch(knows -> knows.evidence() == 0);
    }

    @Test
    void foldsTheSameRowsAgain(Database database) {
        LearnerId ben = sitting.newLearner();
        AttemptView open = sitting.practice(ada);
        sitting.answer(ada, open, open.items().get(0).id(), false);
        sitting.answerAll(ben, sitting.practice(ben), false);
        sitting.clock.pass(Duration.ofHours(30));
        sitting.answerAll(ada, sitting.start(ada, "readiness"), true);
        open.items().stream().skip(1).forEach(item -> sitting.answer(ada, open, item.id(), true));
        List<String> before = EngineRows.of(database);
        int learners = sitting.attempts.rebuild();

        assertThat(learners).isEqualTo(2);
        assertThat(before).hasSizeGreaterThan(20);
        assertThat(EngineRows.of(database)).isEqualTo(before);
    }

    /** Practice predicts and is not predicted; nor is a check item that was met before. */
    @Test
    void holdsBackOnlyFirstMeetingsWithCheckItems(Database database) {
        HeldBackAnswers heldBack = new HeldBackAnswers(sitting.attempts, sitting.curriculum());
        sitting.answerAll(ada, sitting.practice(ada), true);
        assertThat(heldBack.measure().count()).isZero();
        AttemptView check = sitting.start(ada, "readiness");
        sitting.answerAll(ada, check, true);
        int first = heldBack.measure().count();
        sitting.answerAll(ada, sitting.start(ada, "readiness"), true);

        assertThat(first).isEqualTo(check.items().size());
        assertThat(heldBack.measure().count()).isEqualTo(first);
        assertThat(heldBack.measure().error()).isBetween(0.0, 0.5);
    }

    private Knows knows() {
        return Optional.ofNullable(mastery.knows(ada).get(TestCurriculum.OBJECTIVE))
                .orElseThrow();
    }
}
