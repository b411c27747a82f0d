package groundwork.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.TestJson;
import groundwork.account.Belongings;
import groundwork.account.ErasedLearners;
import groundwork.account.LearnerId;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import groundwork.item.recall.RecallResponse;
import groundwork.item.written.WrittenJudgement;
import groundwork.item.written.WrittenResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Written work as trainers read it, and what they say of it, on both engines. */
@DatabaseTest
final class TrainerWordsTest {
    private static final ItemId WRITTEN = new ItemId("example-written");
    private static final ItemId RECALL = new ItemId("example-recall");

    private Sitting sitting;
    private WrittenWork work;
    private Comments comments;
    private Belongings belongings;
    private LearnerId ada;

    @BeforeEach
    void sitDown(Database database, @TempDir Path data) {
        sitting = new Sitting(database);
        work = new WrittenWork(database, TestJson.mapper(), sitting.attempts, sitting.clock);
        comments = new Comments(database, sitting.attempts, sitting.clock);
        belongings = new Belongings(database, new ErasedLearners(data), sitting.clock)
                .register(sitting.attempts.personalData());
        ada = sitting.newLearner();
    }

    @Test
    void findsTheLatestResponseToWhatOnlyAPersonCanJudge(Database database) {
        write(ada, "Dear Mr Okoro, perhaps.");
        ResponseView latest = write(ada, "Dear Mr Okoro, no.");
        WrittenPiece piece = only(ada);
        assertThat(piece.id()).isEqualTo(latest.id());
        assertThat(piece.response()).isEqualTo(new WrittenResponse("Dear Mr Okoro, no."));
        assertThat(piece.model()).isPresent();
        assertThat(piece.judged()).isEmpty();
    }

    @Test
    void readsNothingThatWasWrittenBefore(Database database) {
        write(ada, "Dear Mr Okoro, perhaps.");
        sitting.clock.pass(Duration.ofMinutes(1));
        assertThat(work.latest(Map.of(ada, sitting.clock.instant()))).isEmpty();
    }

    @Test
    void tellsTheLearnerWhatTheTrainerSaidBesideTheirOwn(Database database) {
        AttemptView attempt = sitting.start(ada, Sitting.quiz(TestCurriculum.OTHERS_QUIZ));
        ResponseView response = sitting.give(ada, attempt, WRITTEN, new WrittenResponse("No."));
        sitting.judge(ada, attempt, response.id(), levels(2, 2, 2));
        assertThat(work.judge(only(ada), request(levels(1, 0, 0)), remark("Say why.")))
                .isTrue();

        ResponseView seen = sitting.view(ada, attempt).responses().getFirst();
        assertThat(seen.judgement().orElseThrow().comment()).contains("Say why.");
        assertThat(seen.judgement().orElseThrow().by()).isEqualTo(Judge.TRAINER);
        assertThat(seen.own().orElseThrow().judgement()).isEqualTo(levels(2, 2, 2));
        assertThat(only(ada).judged().orElseThrow().comment()).contains("Say why.");
    }

    @Test
    void tellsOfACommentUntilItIsSeen(Database database) {
        ResponseView response = write(ada, "No.");
        assertThat(comments.of(ada)).isEmpty();
        work.judge(only(ada), request(levels(1, 0, 0)), remark("First."));
        sitting.clock.pass(Duration.ofMinutes(1));
        work.judge(only(ada), request(levels(1, 1, 0)), remark("Second thoughts."));

        assertThat(comments.of(ada)).singleElement().satisfies(one -> {
            assertThat(one.comment()).contains("Second thoughts.");
            assertThat(one.seen()).isFalse();
        });
        comments.see(ada, response.id());
        assertThat(comments.of(ada)).singleElement().satisfies(one -> assertThat(one.seen())
                .isTrue());
        LearnerId other = sitting.newLearner();
        assertThatThrownBy(() -> comments.see(other, response.id())).isInstanceOf(Refused.class);
    }

    @Test
    void countsAWordSentTwiceOnceAndRefusesAnotherUnderItsId(Database database) {
        write(ada, "No.");
        JudgementRequest request = request(levels(1, 0, 0));
        assertThat(work.judge(only(ada), request, remark("Say why."))).isTrue();
        assertThat(work.judge(only(ada), request, remark("Say why."))).isFalse();
        assertThatThrownBy(() -> work.judge(only(ada), request, remark("Say more.")))
                .isInstanceOf(Refused.class);
        assertThat(comments.of(ada)).hasSize(1);
    }

    @Test
    void movesCommentsWithTheLog(Database database) {
        LearnerId account = sitting.newLearner();
        write(account, "Yes.");
        sitting.clock.pass(Duration.ofMinutes(1));
        write(ada, "No.");
        work.judge(only(ada), request(levels(1, 0, 0)), remark("Say why."));

        belongings.merge(account, ada);

        assertThat(comments.of(account)).singleElement().satisfies(one -> assertThat(one.comment())
                .contains("Say why."));
        assertThat(only(account).judged().orElseThrow().comment()).contains("Say why.");
        assertThat(TestJson.mapper().valueToTree(belongings.export(account)).toString())
                .contains("Say why.");
    }

    @Test
    void erasesWhatATrainerWroteOfSomebody(Database database) {
        write(ada, "No.");
        work.judge(only(ada), request(levels(1, 0, 0)), remark("Say why."));

        belongings.erase(ada);

        assertThat(database.<Integer>read(sql ->
                        sql.fetchOne("select count(*) from trainer_comment").get(0, Integer.class)))
                .isZero();
        assertThat(database.<Integer>read(
                        sql -> sql.fetchOne("select count(*) from judgement").get(0, Integer.class)))
                .isEqualTo(1);
    }

    /** What matching scores is left to it. */
    @Test
    void leavesRecallToMatching(Database database) {
        AttemptView attempt = sitting.start(ada, Sitting.quiz(TestCurriculum.OTHERS_QUIZ));
        sitting.give(ada, attempt, RECALL, new RecallResponse(List.of("Increment")));
        assertThat(work.latest(Map.of(ada, Instant.EPOCH))).isEmpty();
    }

    private ResponseView write(LearnerId learner, String text) {
        AttemptView attempt = sitting.start(learner, Sitting.quiz(TestCurriculum.OTHERS_QUIZ));
        return sitting.give(learner, attempt, WRITTEN, new WrittenResponse(text));
    }

    private WrittenPiece only(LearnerId learner) {
        List<WrittenPiece> pieces = work.latest(Map.of(learner, Instant.EPOCH));
        assertThat(pieces).hasSize(1);
        return pieces.getFirst();
    }

    private static Remark remark(String text) {
        return new Remark(text, Optional.empty());
    }

    private static JudgementRequest request(WrittenJudgement judgement) {
        return new JudgementRequest(
                Optional.of(new JudgementId(UUID.randomUUID().toString())), judgement);
    }

    private static WrittenJudgement levels(int answer, int reason, int door) {
        return new WrittenJudgement(Map.of("answer", answer, "reason", reason, "door", door));
    }
}
