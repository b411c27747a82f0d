package groundwork.mastery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.attempt.ResponseView;
import groundwork.attempt.Sitting;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.item.ConceptId;
import groundwork.item.ItemId;
import groundwork.item.recall.RecallJudgement;
import groundwork.item.recall.RecallResponse;
import groundwork.item.written.WrittenJudgement;
import groundwork.item.written.WrittenResponse;
import groundwork.mastery.model.Knows;
import groundwork.memory.Reviews;
import groundwork.memory.TestReviews;
import groundwork.memory.model.Trace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody says of a response once it is in, as memory and mastery hear of it. On both engines. */
@DatabaseTest
final class JudgedWorkTest {
    private static final ItemId WRITTEN = new ItemId("example-written");
    private static final ItemId RECALL = new ItemId("example-recall");

    private Sitting sitting;
    private Reviews reviews;
    private Mastery mastery;
    private LearnerId ada;
    private AttemptView work;

    @BeforeEach
    void sitDown(Database database) {
        sitting = new Sitting(database);
        reviews = TestReviews.of(database, sitting);
        mastery = new Mastery(database, sitting::curriculum, reviews, sitting.clock);
        mastery.join(sitting.attempts);
        ada = sitting.newLearner();
        work = sitting.quiz(ada, TestCurriculum.OTHERS_QUIZ);
    }

    @Test
    void takesNoEvidenceFromWhatTheLearnerSays(Database database) {
        ResponseView written = sitting.give(ada, work, WRITTEN, new WrittenResponse("No."));
        ResponseView recalled = sitting.give(ada, work, RECALL, twoOfThree());
        List<String> before = EngineRows.of(database);
        sitting.judge(ada, work, written.id(), levels(2));
        sitting.judge(ada, work, recalled.id(), thirdAsWell());

        assertThat(EngineRows.of(database)).isEqualTo(before);
        assertThat(reviews.memories(ada)).doesNotContainKey(concept(WRITTEN));
    }

    /** It counts from when the work was handed in, however late it is judged. */
    @Test
    void takesEvidenceFromWhatATrainerSays(Database database) {
        ResponseView written = sitting.give(ada, work, WRITTEN, new WrittenResponse("No."));
        Instant then = sitting.clock.instant();
        sitting.clock.pass(Duration.ofDays(3));
        sitting.judgeAsTrainer(ada, work, written.id(), levels(2));

        assertThat(trace(WRITTEN)).hasValueSatisfying(trace -> {
            assertThat(trace.ratedAt()).isEqualTo(then);
            assertThat(trace.ratings()).isEqualTo(1);
        });
        assertThat(knows().evidence()).isEqualTo(1);
    }

    @Test
    void putsATrainersWordInThePlaceOfWhatScoringFound(Database database) {
        ResponseView recalled = sitting.give(ada, work, RECALL, twoOfThree());
        Trace found = trace(RECALL).orElseThrow();
        sitting.judgeAsTrainer(ada, work, recalled.id(), thirdAsWell());

        assertThat(trace(RECALL)).hasValueSatisfying(trace -> {
            assertThat(trace.ratings()).isEqualTo(1);
            assertThat(trace.state().stability()).isGreaterThan(found.state().stability());
        });
        assertThat(knows().evidence()).isEqualTo(1);
    }

    @Test
    void takesTheTrainersLastWord(Database database) {
        ResponseView written = sitting.give(ada, work, WRITTEN, new WrittenResponse("No."));
        sitting.judgeAsTrainer(ada, work, written.id(), levels(0));
        double low = trace(WRITTEN).orElseThrow().state().stability();
        sitting.judgeAsTrainer(ada, work, written.id(), levels(2));

        assertThat(trace(WRITTEN).orElseThrow().state().stability()).isGreaterThan(low);
        assertThat(knows().evidence()).isEqualTo(1);
    }

    @Test
    void foldsTheSameRowsAgain(Database database) {
        ResponseView written = sitting.give(ada, work, WRITTEN, new WrittenResponse("No."));
        sitting.clock.pass(Duration.ofDays(1));
        sitting.answerAll(ada, sitting.practice(ada), false);
        sitting.judgeAsTrainer(ada, work, written.id(), levels(1));
        sitting.clock.pass(Duration.ofDays(1));
        sitting.give(ada, work, RECALL, twoOfThree());
        sitting.answerAll(ada, sitting.practice(ada), true);
        List<String> before = EngineRows.of(database);
        sitting.attempts.rebuild();

        assertThat(EngineRows.of(database)).isEqualTo(before).hasSizeGreaterThan(10);
    }

    private Optional<Trace> trace(ItemId item) {
        return Optional.ofNullable(reviews.memories(ada).get(concept(item))).flatMap(memory -> memory.trace());
    }

    private ConceptId concept(ItemId item) {
        return sitting.curriculum().item(item).orElseThrow().item().concept();
    }

    private Knows knows() {
        return requireNonNull(mastery.knows(ada).get(TestCurriculum.OTHERS));
    }

    private static RecallResponse twoOfThree() {
        return new RecallResponse(List.of("Product Backlog", "Increment", "Henrietta’s plan"));
    }

    private static RecallJudgement thirdAsWell() {
        return new RecallJudgement(List.of(new RecallJudgement.Claim(3, "sprint-backlog")));
    }

    private static WrittenJudgement levels(int each) {
        return new WrittenJudgement(Map.of("answer", each, "reason", each, "door", each));
    }
}
