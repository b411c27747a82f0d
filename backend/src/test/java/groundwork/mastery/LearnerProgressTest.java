package groundwork.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.attempt.PreparedItem;
import groundwork.attempt.Sitting;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.item.ItemId;
import groundwork.item.numeric.NumericView;
import groundwork.memory.TestReviews;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a learner has answered, on both engines. */
@DatabaseTest
final class LearnerProgressTest {
    private Sitting sitting;
    private LearnerProgress progress;
    private LearnerId ada;

    @BeforeEach
    void sitDown(Database database) {
        sitting = new Sitting(database);
        Mastery mastery = new Mastery(database, sitting::curriculum, TestReviews.of(database, sitting), sitting.clock);
        progress = new LearnerProgress(sitting.attempts, mastery, sitting::curriculum);
        ada = sitting.newLearner();
    }

    @Test
    void startsWithNothing(Database database) {
        Progress none = progress.progress(ada, ZoneOffset.UTC);

        assertThat(none.answered()).isZero();
        assertThat(none.open()).isEmpty();
        assertThat(none.objectives()).first().satisfies(objective -> {
            assertThat(objective.items()).isEqualTo(10);
            assertThat(objective.seen()).isZero();
            assertThat(objective.lastAnsweredAt()).isEmpty();
        });
        assertThat(none.nextObjective()).contains(TestCurriculum.OBJECTIVE);
    }

    @Test
    void countsAnItemByItsLatestResponse(Database database) {
        sitting.answerAll(ada, sitting.practice(ada), false);
        assertThat(progress.progress(ada, ZoneOffset.UTC).mistakes()).isEqualTo(10);
        sitting.answerAll(ada, sitting.practice(ada), true);
        Progress better = progress.progress(ada, ZoneOffset.UTC);

        assertThat(better.answered()).isEqualTo(20);
        assertThat(better.objectives().getFirst().seen()).isEqualTo(10);
        assertThat(better.objectives().getFirst().right()).isEqualTo(10);
        assertThat(better.mistakes()).isZero();
        assertThat(better.nextObjective()).contains(TestCurriculum.OTHERS);
    }

    /** What only a person can judge is done with once it is written: otherwise nobody would ever get beyond it. */
    @Test
    void goesBeyondAnObjectiveWithWrittenWork(Database database) {
        sitting.answerAll(ada, sitting.practice(ada), true);
        sitting.answerAll(ada, sitting.practice(ada, TestCurriculum.OTHERS), true);
        sitting.answerAll(ada, sitting.practice(ada, TestCurriculum.OTHERS), true);
        Progress all = progress.progress(ada, ZoneOffset.UTC);

        assertThat(all.nextObjective()).isEmpty();
        assertThat(all.mistakes()).isZero();
        assertThat(all.objectives().getLast().right())
                .isEqualTo(all.objectives().getLast().items() - 2);
    }

    @Test
    void countsDaysByTheLearnersCalendar(Database database) {
        AttemptView attempt = sitting.practice(ada);
        sitting.answer(ada, attempt, attempt.items().get(0).id(), true);
        sitting.clock.pass(Duration.ofHours(15));
        sitting.answer(ada, attempt, attempt.items().get(1).id(), true);

        assertThat(progress.progress(ada, ZoneOffset.UTC).days()).isEqualTo(1);
        assertThat(progress.progress(ada, ZoneId.of("Asia/Tokyo")).days()).isEqualTo(2);
    }

    @Test
    void tellsOpenAttemptsFromFinishedOnes(Database database) {
        AttemptView first = sitting.practice(ada);
        sitting.answerAll(ada, first, true);
        sitting.finish(ada, first);
        sitting.practice(ada);
        Progress both = progress.progress(ada, ZoneOffset.UTC);

        assertThat(both.open()).hasSize(1);
        assertThat(both.recent()).singleElement().satisfies(done -> {
            assertThat(done.right()).isEqualTo(10);
            assertThat(done.total()).isEqualTo(10);
        });
    }

    @Test
    void listsMistakesLatestFirstWithTheBeliefBehindThem(Database database) {
        AttemptView attempt = sitting.practice(ada);
        attempt.items().forEach(item -> {
            sitting.answer(ada, attempt, item.id(), false);
            sitting.clock.pass(Duration.ofMinutes(1));
        });
        Mistakes mistakes = progress.mistakes(ada);

        assertThat(mistakes.mistakes()).hasSize(10).isSortedAccordingTo((one, other) -> other.lastAnsweredAt()
                .compareTo(one.lastAnsweredAt()));
        assertThat(mistakes.mistakes()).allSatisfy(mistake -> {
            assertThat(mistake.times()).isEqualTo(1);
            assertThat(mistake.concepts()).isNotEmpty();
        });
        assertThat(mistakes.mistakes())
                .anySatisfy(mistake -> assertThat(mistake.misconceptions()).isNotEmpty());
    }

    @Test
    void seesNothingOfOtherLearners(Database database) {
        LearnerId ben = sitting.newLearner();
        sitting.answerAll(ben, sitting.practice(ben), false);

        assertThat(progress.progress(ada, ZoneOffset.UTC).answered()).isZero();
        assertThat(progress.mistakes(ada).mistakes()).isEmpty();
    }

    /** What was asked is shown again with the numbers of then, and not with those that the authors leave open. */
    @Test
    void listsMistakesAsTheyWereMet(Database database) {
        Map<ItemId, PreparedItem> met = new HashMap<>();
        for (int round = 0; round < 2; round++) {
            AttemptView attempt = sitting.practice(ada, TestCurriculum.OTHERS);
            sitting.answerAll(ada, attempt, false);
            attempt.items().forEach(item -> met.put(item.id(), item));
        }

        assertThat(met.values()).anyMatch(item -> item.body() instanceof NumericView);
        assertThat(progress.mistakes(ada).mistakes()).hasSizeGreaterThan(7).allSatisfy(mistake -> {
            PreparedItem item = Objects.requireNonNull(met.get(mistake.item()));
            assertThat(mistake.stemHtml()).isEqualTo(item.stemHtml());
            assertThat(mistake.questionHtml()).isEqualTo(item.questionHtml());
        });
    }
}
