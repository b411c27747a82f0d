package groundwork.attempt;

import static groundwork.http.Refusals.assertRefused;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.attempt.Attempts.Made;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.item.ItemId;
import groundwork.item.ItemJudgement;
import groundwork.item.ItemResponse;
import groundwork.item.Score;
import groundwork.item.Verdict;
import groundwork.item.recall.RecallJudgement;
import groundwork.item.recall.RecallJudgement.Claim;
import groundwork.item.recall.RecallResponse;
import groundwork.item.written.WrittenJudgement;
import groundwork.item.written.WrittenResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people say of responses that are in, on both engines. */
@DatabaseTest
final class JudgementsTest {
    private static final ItemId RECALL = new ItemId("example-recall");
    private static final ItemId WRITTEN = new ItemId("example-written");
    private static final RecallResponse TWO_OF_THREE =
            new RecallResponse(List.of("Product Backlog", "Increment", "Henrietta’s plan"));

    private Sitting sitting;
    private LearnerId ada;
    private AttemptView attempt;

    @BeforeEach
    void sitDown(Database database) {
        sitting = new Sitting(database);
        ada = sitting.newLearner();
        attempt = sitting.start(ada, Sitting.quiz(TestCurriculum.OTHERS_QUIZ));
    }

    @Test
    void leavesWrittenWorkWithoutAScoreUntilSomebodyJudges(Database database) {
        ResponseView waiting = respond(WRITTEN, new WrittenResponse("Dear Mr Okoro, no."));
        assertThat(waiting.feedback().orElseThrow().score()).isEmpty();
        assertThat(waiting.feedback().orElseThrow().verdict()).isEqualTo(Verdict.AWAITING);
        assertThat(waiting.feedback().orElseThrow().model()).isPresent();

        ResponseView judged = judge(waiting, levels(2, 1, 0)).view();
        assertThat(judged.feedback().orElseThrow().score()).contains(new Score(3, 6));
        assertThat(judged.feedback().orElseThrow().judged())
                .contains(new Feedback.Judged(Judge.SELF, Optional.empty()));
        assertThat(judged.judgement().orElseThrow().judgement()).isEqualTo(levels(2, 1, 0));
    }

    @Test
    void countsAClaimInTheScoreAndNotInTheEvidence(Database database) {
        ResponseView response = respond(RECALL, TWO_OF_THREE);
        ResponseView claimed = judge(response, claim(3, "sprint-backlog")).view();

        assertThat(claimed.feedback().orElseThrow().score()).contains(new Score(3, 3));
        assertThat(claimed.feedback().orElseThrow().judged())
                .contains(new Feedback.Judged(Judge.SELF, Optional.of(new Score(2, 3))));
        LatestResponse latest = latest(RECALL);
        assertThat(latest.isMistake()).isFalse();
        assertThat(latest.evidence()).singleElement().satisfies(evidence -> assertThat(evidence.earned())
                .isEqualTo(2));
    }

    @Test
    void takesTheLastOfTheLearnersJudgements(Database database) {
        ResponseView response = respond(RECALL, TWO_OF_THREE);
        judge(response, claim(3, "sprint-backlog"));
        ResponseView takenBack = judge(response, new RecallJudgement(List.of())).view();

        assertThat(takenBack.feedback().orElseThrow().score()).contains(new Score(2, 3));
        assertThat(latest(RECALL).isMistake()).isTrue();
    }

    @Test
    void putsATrainersJudgementBeforeTheLearnersOwn(Database database) {
        ResponseView response = respond(WRITTEN, new WrittenResponse("No."));
        judge(response, levels(2, 2, 2));
        byTrainer(response, levels(1, 1, 0));
        byTrainer(response, levels(1, 0, 0));
        ResponseView after = judge(response, levels(2, 2, 1)).view();

        assertThat(after.feedback().orElseThrow().score()).contains(new Score(1, 6));
        assertThat(after.judgement().orElseThrow().by()).isEqualTo(Judge.TRAINER);
        assertThat(sitting.attempts.attempts(ada).getFirst().right()).isZero();
    }

    @Test
    void countsAJudgementSentTwiceOnce(Database database) {
        ResponseView response = respond(WRITTEN, new WrittenResponse("No."));
        JudgementRequest request = request(levels(2, 1, 0));
        Made<ResponseView> first = judge(response, request);
        Made<ResponseView> second = judge(response, request);

        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(second.view()).isEqualTo(first.view());
        assertThat(rows(database, "judgement")).isEqualTo(1);
    }

    @Test
    void refusesAnotherJudgementUnderTheSameId(Database database) {
        ResponseView response = respond(WRITTEN, new WrittenResponse("No."));
        ResponseView other = respond(RECALL, TWO_OF_THREE);
        JudgementRequest sent = request(levels(2, 1, 0));
        judge(response, sent);

        assertRefused(409, () -> judge(response, new JudgementRequest(sent.id(), levels(2, 2, 0))));
        assertRefused(409, () -> judge(other, new JudgementRequest(sent.id(), new RecallJudgement(List.of()))));
    }

    @Test
    void refusesAJudgementThatDoesNotFitItsResponse(Database database) {
        ResponseView recall = respond(RECALL, TWO_OF_THREE);
        ResponseView written = respond(WRITTEN, new WrittenResponse("No."));

        assertRefused(400, () -> judge(recall, claim(1, "sprint-backlog")));
        assertRefused(400, () -> judge(recall, levels(1, 1, 1)));
        assertRefused(400, () -> judge(written, levels(1, 1, 3)));
        assertRefused(400, () -> judge(written, claim(1, "sprint-backlog")));
        assertThat(rows(database, "judgement")).isZero();
    }

    @Test
    void refusesAJudgementOfWhatNobodyJudges(Database database) {
        AttemptView other = sitting.practice(ada);
        ItemId item = other.items().getFirst().id();
        ResponseView response = sitting.answer(ada, other, item, true);

        assertRefused(400, () -> sitting.attempts.judge(ada, other.id(), response.id(), request(levels(1, 1, 1))));
    }

    @Test
    void knowsNoForeignResponse(Database database) {
        ResponseView response = respond(WRITTEN, new WrittenResponse("No."));
        LearnerId ben = sitting.newLearner();
        AttemptView another = sitting.practice(ada);
        JudgementRequest request = request(levels(1, 1, 1));

        assertRefused(404, () -> sitting.attempts.judge(ben, attempt.id(), response.id(), request));
        assertRefused(404, () -> sitting.attempts.judge(ada, another.id(), response.id(), request));
        assertRefused(404, () -> sitting.attempts.judge(ada, attempt.id(), ResponseId.random(), request));
    }

    @Test
    void judgesAfterTheEndAndSumsItUp(Database database) {
        ResponseView written = respond(WRITTEN, new WrittenResponse("No."));
        respond(RECALL, TWO_OF_THREE);
        Summary before = sitting.attempts.finish(ada, attempt.id()).summary().orElseThrow();
        assertThat(List.of(before.right(), before.partly(), before.wrong(), before.awaiting(), before.again()))
                .containsExactly(0, 1, 0, 1, 1);

        judge(written, levels(2, 2, 2));
        Summary after = sitting.attempts.view(ada, attempt.id()).summary().orElseThrow();
        assertThat(List.of(after.right(), after.partly(), after.wrong(), after.awaiting(), after.again()))
                .containsExactly(1, 1, 0, 0, 1);
        assertThat(sitting.attempts.attempts(ada).getFirst().right()).isEqualTo(1);
        assertThat(latest(WRITTEN).evidence()).isEmpty();
    }

    @Test
    void callsNoWrittenWorkAMistake(Database database) {
        ResponseView written = respond(WRITTEN, new WrittenResponse("No."));
        assertThat(latest(WRITTEN).isMistake()).isFalse();
        judge(written, levels(0, 0, 0));

        assertThat(latest(WRITTEN).isMistake()).isFalse();
        assertThat(latest(WRITTEN).isFull()).isFalse();
    }

    /** Design 7: free text lives apart from the log. */
    @Test
    void keepsTheLearnersWordsApartFromTheLog(Database database) {
        respond(WRITTEN, new WrittenResponse("Henrietta from the audit office drinks."));
        respond(RECALL, TWO_OF_THREE);
        AttemptView reloaded = new Sitting(database).attempts.view(ada, attempt.id());

        assertThat(all(database, "select response from response"))
                .hasSize(2)
                .noneMatch(row -> row.contains("Henrietta"));
        assertThat(all(database, "select words from response_text"))
                .hasSize(2)
                .allMatch(row -> row.contains("Henrietta"));
        assertThat(reloaded.responses())
                .extracting(ResponseView::response)
                .containsExactly(new WrittenResponse("Henrietta from the audit office drinks."), TWO_OF_THREE);
    }

    @Test
    void countsWordsSentTwiceOnceAndTellsThemFromOthers(Database database) {
        ResponseRequest sent = request(WRITTEN, new WrittenResponse("No."));
        assertThat(sitting.attempts.respond(ada, attempt.id(), sent).isNew()).isTrue();
        assertThat(sitting.attempts.respond(ada, attempt.id(), sent).isNew()).isFalse();

        assertRefused(409, () -> sitting.attempts.respond(ada, attempt.id(), sent.with(new WrittenResponse("Yes."))));
    }

    @Test
    void forgetsTheWordsWithTheLearner(Database database) {
        judge(respond(WRITTEN, new WrittenResponse("No.")), levels(1, 1, 1));
        database.write(sql -> sql.execute("delete from learner where id = ?", ada.value()));

        assertThat(rows(database, "response_text")).isZero();
        assertThat(rows(database, "judgement")).isZero();
    }

    /** After an erasure the log still tells what was earned, and nothing of what was written. */
    @Test
    void standsTheErasureOfTheWords(Database database) {
        respond(RECALL, TWO_OF_THREE);
        database.write(sql -> sql.execute("delete from response_text"));

        assertThat(sitting.attempts.view(ada, attempt.id()).responses())
                .singleElement()
                .satisfies(
                        response -> assertThat(response.response()).isEqualTo(new RecallResponse(List.of("", "", ""))));
        assertThat(latest(RECALL).score()).contains(new Score(2, 3));
    }

    private ResponseView respond(ItemId item, ItemResponse response) {
        return sitting.attempts
                .respond(ada, attempt.id(), request(item, response))
                .view();
    }

    private static ResponseRequest request(ItemId item, ItemResponse response) {
        return new ResponseRequest(
                Optional.of(ResponseId.random()), item, response, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Made<ResponseView> judge(ResponseView response, ItemJudgement judgement) {
        return judge(response, request(judgement));
    }

    private Made<ResponseView> judge(ResponseView response, JudgementRequest request) {
        sitting.clock.pass(Duration.ofMinutes(1));
        return sitting.attempts.judge(ada, attempt.id(), response.id(), request);
    }

    private void byTrainer(ResponseView response, ItemJudgement judgement) {
        Instant now = sitting.clock.instant();
        Judging.Word word = new Judging.Word(Judge.TRAINER, request(judgement), now);
        sitting.attempts.judge(ada, attempt.id(), response.id(), word);
    }

    private static JudgementRequest request(ItemJudgement judgement) {
        return new JudgementRequest(
                Optional.of(new JudgementId(UUID.randomUUID().toString())), judgement);
    }

    private static RecallJudgement claim(int entry, String term) {
        return new RecallJudgement(List.of(new Claim(entry, term)));
    }

    private static WrittenJudgement levels(int answer, int reason, int door) {
        return new WrittenJudgement(Map.of("answer", answer, "reason", reason, "door", door));
    }

    private LatestResponse latest(ItemId item) {
        return requireNonNull(sitting.attempts.latest(ada).get(item));
    }

    private static int rows(Database database, String table) {
        return all(database, "select learner from " + table).size();
    }

    private static List<String> all(Database database, String query) {
        return database.read(sql -> sql.fetch(query).getValues(0, String.class));
    }
}
