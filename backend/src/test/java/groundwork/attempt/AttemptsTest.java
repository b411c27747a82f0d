package groundwork.attempt;

import static groundwork.http.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.attempt.Attempts.Made;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.item.ItemId;
import groundwork.item.Score;
import groundwork.item.Verdict;
import groundwork.item.sorting.SortingResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attempts from start to finish, on both engines. */
@DatabaseTest
final class AttemptsTest {
    private Sitting sitting;
    private LearnerId ada;

    @BeforeEach
    void sitDown(Database database) {
        sitting = new Sitting(database);
        ada = sitting.newLearner();
    }

    @Test
    void dealsPracticeOfAnObjectiveWithoutCheckItems(Database database) {
        AttemptView attempt = sitting.practice(ada);

        assertThat(attempt.items()).hasSize(10);
        assertThat(attempt.items()).extracting(PreparedItem::id).noneMatch(id -> id.value()
                .endsWith("-check"));
        assertThat(attempt.next()).contains(attempt.items().getFirst().id());
        assertThat(attempt.progress()).isEqualTo(new AttemptProgress(0, 10));
    }

    @Test
    void keepsTheSizeOfPracticeBetweenFiveAndTen(Database database) {
        assertThat(sitting.start(ada, sized(1)).items()).hasSize(5);
        assertThat(sitting.start(ada, sized(500)).items()).hasSize(10);
    }

    private static AttemptRequest sized(int size) {
        return new AttemptRequest(
                Optional.empty(),
                "practice",
                Optional.of(TestCurriculum.OBJECTIVE),
                Optional.empty(),
                Optional.empty(),
                Optional.of(size));
    }

    @Test
    void bringsFirstWhatWasNotMet(Database database) {
        AttemptView first = sitting.start(ada, sized(5));
        sitting.answerAll(ada, first, true);
        AttemptView second = sitting.start(ada, sized(5));

        assertThat(ids(second)).doesNotContainAnyElementsOf(ids(first));
    }

    @Test
    void keepsOneConceptFromFollowingItself(Database database) {
        List<ItemId> ids = ids(sitting.practice(ada));
        for (int i = 1; i < ids.size(); i++) {
            assertThat(ids.get(i).value().replace("-again", ""))
                    .isNotEqualTo(ids.get(i - 1).value().replace("-again", ""));
        }
    }

    @Test
    void startsOneAttemptForARequestSentTwice(Database database) {
        AttemptRequest request = Sitting.practice();
        Made<AttemptView> first = sitting.attempts.start(ada, request);
        Made<AttemptView> second = sitting.attempts.start(ada, request);

        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(second.view()).isEqualTo(first.view());
        assertThat(sitting.attempts.attempts(ada)).hasSize(1);
    }

    @Test
    void refusesAnotherAttemptUnderTheSameId(Database database) {
        AttemptRequest request = Sitting.practice();
        sitting.start(ada, request);

        assertRefused(
                409,
                () -> sitting.start(
                        ada,
                        new AttemptRequest(
                                request.id(),
                                "quiz",
                                Optional.empty(),
                                Optional.of(TestCurriculum.QUIZ),
                                Optional.empty(),
                                Optional.empty())));
    }

    @Test
    void letsTwoLearnersUseTheSameId(Database database) {
        AttemptRequest request = Sitting.practice();
        sitting.start(ada, request);
        LearnerId ben = sitting.newLearner();

        assertThat(sitting.attempts.start(ben, request).isNew()).isTrue();
    }

    @Test
    void hidesAttemptsFromOtherLearners(Database database) {
        AttemptView attempt = sitting.practice(ada);
        LearnerId ben = sitting.newLearner();

        assertRefused(404, () -> sitting.attempts.view(ben, attempt.id()));
        assertRefused(404, () -> sitting.attempts.finish(ben, attempt.id()));
        assertRefused(404, () -> sitting.answer(ben, attempt, ids(attempt).getFirst(), true));
        assertThat(sitting.attempts.view(ada, attempt.id()).responses()).isEmpty();
    }

    @Test
    void goesOnWhereItStoodAndInTheSameOrder(Database database) {
        AttemptView attempt = sitting.practice(ada);
        ResponseView response = sitting.answer(ada, attempt, ids(attempt).getFirst(), false);
        AttemptView reloaded = new Sitting(database).attempts.view(ada, attempt.id());

        assertThat(reloaded.items()).isEqualTo(attempt.items());
        assertThat(reloaded.next()).contains(ids(attempt).get(1)).isEqualTo(response.next());
        assertThat(reloaded.responses()).containsExactly(response);
    }

    @Test
    void tellsTheReasonsOnceTheResponseIsIn(Database database) {
        AttemptView attempt = sitting.start(ada, Sitting.quiz());
        ResponseView wrong = sitting.answer(ada, attempt, new ItemId("example-single-choice"), false);

        assertThat(wrong.feedback().orElseThrow().score()).contains(new Score(0, 1));
        assertThat(wrong.feedback().orElseThrow().verdict()).isEqualTo(Verdict.WRONG);
        assertThat(wrong.feedback().orElseThrow().elements())
                .allMatch(element -> element.rationaleHtml().isPresent());
        assertThat(wrong.feedback().orElseThrow().misconceptions())
                .extracting(belief -> belief.id().value())
                .containsExactly("the-committee-orders");
        assertThat(wrong.feedback().orElseThrow().concepts())
                .extracting(concept -> concept.id().value())
                .containsExactly("one-person-orders");
    }

    @Test
    void countsAResponseSentTwiceOnce(Database database) {
        AttemptView attempt = sitting.practice(ada);
        ResponseRequest request = sitting.response(ids(attempt).getFirst(), true);
        Made<ResponseView> first = sitting.attempts.respond(ada, attempt.id(), request);
        Made<ResponseView> second = sitting.attempts.respond(ada, attempt.id(), request);

        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(second.view().feedback()).isEqualTo(first.view().feedback());
        assertThat(sitting.attempts.view(ada, attempt.id()).responses()).hasSize(1);
    }

    @Test
    void countsAResponseOnceHoweverManySendItAtOnce(Database database) throws Exception {
        AttemptView attempt = sitting.practice(ada);
        ResponseRequest request = sitting.response(ids(attempt).getFirst(), true);
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Made<ResponseView>>> sent = IntStream.range(0, 20)
                    .mapToObj(i -> senders.submit(() -> sitting.attempts.respond(ada, attempt.id(), request)))
                    .toList();
            int made = 0;
            for (Future<Made<ResponseView>> one : sent) {
                made += one.get().isNew() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(sitting.attempts.view(ada, attempt.id()).responses()).hasSize(1);
    }

    @Test
    void refusesAnotherResponseUnderTheSameId(Database database) {
        AttemptView attempt = sitting.practice(ada);
        ResponseRequest sent = sitting.response(ids(attempt).get(0), true);
        sitting.attempts.respond(ada, attempt.id(), sent);
        ResponseRequest other = sitting.response(ids(attempt).get(1), true);

        assertRefused(
                409,
                () -> sitting.attempts.respond(
                        ada,
                        attempt.id(),
                        new ResponseRequest(
                                sent.id(),
                                other.item(),
                                other.response(),
                                other.certainty(),
                                other.answeredAt(),
                                other.millis())));
    }

    @Test
    void refusesASecondResponseToAnItem(Database database) {
        AttemptView attempt = sitting.practice(ada);
        ItemId item = ids(attempt).getFirst();
        sitting.answer(ada, attempt, item, false);

        assertRefused(409, () -> sitting.answer(ada, attempt, item, true));
        assertThat(sitting.attempts
                        .view(ada, attempt.id())
                        .responses()
                        .getFirst()
                        .feedback()
                        .orElseThrow()
                        .verdict())
                .isNotEqualTo(Verdict.RIGHT);
    }

    @Test
    void refusesResponseAfterFinish(Database database) {
        AttemptView attempt = sitting.practice(ada);
        sitting.attempts.finish(ada, attempt.id());

        assertRefused(409, () -> sitting.answer(ada, attempt, ids(attempt).getFirst(), true));
    }

    @Test
    void refusesAnItemThatTheAttemptDoesNotHave(Database database) {
        AttemptView attempt = sitting.start(ada, Sitting.quiz());

        assertRefused(400, () -> sitting.answer(ada, attempt, new ItemId("example-sorting-again"), true));
    }

    @Test
    void refusesAResponseOfAnotherType(Database database) {
        AttemptView attempt = sitting.start(ada, Sitting.quiz());
        ResponseRequest right = sitting.response(new ItemId("example-single-choice"), true);

        assertRefused(
                400,
                () -> sitting.attempts.respond(
                        ada,
                        attempt.id(),
                        new ResponseRequest(
                                right.id(),
                                right.item(),
                                new SortingResponse(Map.of("a", "b")),
                                right.certainty(),
                                right.answeredAt(),
                                right.millis())));
        assertThat(sitting.attempts.view(ada, attempt.id()).responses()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeSat(Database database) {
        assertRefused(400, () -> sitting.start(ada, request("exam", Optional.empty())));
        assertRefused(400, () -> sitting.start(ada, request("practice", Optional.empty())));
        assertRefused(400, () -> sitting.start(ada, request("practice", Optional.of("9.9"))));
        assertRefused(400, () -> sitting.start(ada, request("practice", Optional.of("1.2"))));
        assertRefused(400, () -> sitting.start(ada, request("quiz", Optional.of("1.1"))));
        assertThat(sitting.attempts.attempts(ada)).isEmpty();
    }

    private static AttemptRequest request(String kind, Optional<String> objective) {
        return new AttemptRequest(
                Optional.empty(),
                kind,
                objective.map(ObjectiveId::new),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void showsAndScoresTheVersionThatWasPinned(Database database) {
        AttemptView attempt = sitting.start(ada, Sitting.quiz());
        sitting.edit(TestCurriculum.create("Edited. "));
        AttemptView reloaded = sitting.attempts.view(ada, attempt.id());
        AttemptView fresh = sitting.start(ada, Sitting.quiz());

        assertThat(reloaded.items()).isEqualTo(attempt.items());
        assertThat(sitting.answer(ada, attempt, ids(attempt).getFirst(), true)
                        .feedback()
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.RIGHT);
        assertThat(fresh.items()).isNotEqualTo(attempt.items());
    }

    @Test
    void sumsUpWhatWasRightAndWhatWasBelieved(Database database) {
        AttemptView attempt = sitting.start(ada, Sitting.quiz());
        sitting.answer(ada, attempt, new ItemId("example-single-choice"), false);
        sitting.answer(ada, attempt, new ItemId("example-sorting"), true);
        AttemptView finished = sitting.attempts.finish(ada, attempt.id());

        Summary summary = finished.summary().orElseThrow();
        assertThat(summary.score()).contains(new Score(1, 2));
        assertThat(List.of(summary.right(), summary.partly(), summary.wrong())).containsExactly(1, 0, 1);
        assertThat(summary.misconceptions())
                .extracting(shown -> shown.id().value())
                .containsExactly("the-committee-orders");
        assertThat(summary.review()).extracting(concept -> concept.id().value()).containsExactly("one-person-orders");
        assertThat(finished.next()).isEmpty();
    }

    @Test
    void namesABeliefOnceHoweverManyItemsShowedIt(Database database) {
        AttemptView attempt = sitting.practice(ada);
        sitting.answer(ada, attempt, new ItemId("example-single-choice"), false);
        sitting.answer(ada, attempt, new ItemId("example-single-choice-again"), false);
        Summary summary = sitting.attempts.finish(ada, attempt.id()).summary().orElseThrow();

        assertThat(summary.misconceptions()).singleElement().satisfies(shown -> assertThat(shown.item())
                .isEqualTo(new ItemId("example-single-choice")));
    }

    @Test
    void finishesOnce(Database database) {
        AttemptView attempt = sitting.practice(ada);
        AttemptView first = sitting.attempts.finish(ada, attempt.id());
        sitting.clock.pass(Duration.ofHours(1));

        assertThat(sitting.attempts.finish(ada, attempt.id())).isEqualTo(first);
    }

    @Test
    void practisesWhatWentWrongBefore(Database database) {
        AttemptView attempt = sitting.start(ada, Sitting.quiz());
        sitting.answer(ada, attempt, new ItemId("example-single-choice"), false);
        sitting.answer(ada, attempt, new ItemId("example-sorting"), true);
        AttemptView mistakes = sitting.start(ada, Sitting.mistakes());

        assertThat(ids(mistakes)).containsExactly(new ItemId("example-single-choice"));
        sitting.answerAll(ada, mistakes, true);
        assertRefused(409, () -> sitting.start(ada, Sitting.mistakes()));
    }

    @Test
    void believesTheClientsClockOnlyBetweenStartAndReceipt(Database database) {
        AttemptView attempt = sitting.practice(ada);
        Instant start = sitting.clock.instant();
        sitting.clock.pass(Duration.ofMinutes(10));

        assertThat(answeredAt(attempt, 0, start.minusSeconds(3600))).isEqualTo(start);
        assertThat(answeredAt(attempt, 1, start.plusSeconds(60))).isEqualTo(start.plusSeconds(60));
        assertThat(answeredAt(attempt, 2, start.plusSeconds(30))).isEqualTo(start.plusSeconds(60));
        assertThat(answeredAt(attempt, 3, start.plusSeconds(7200))).isEqualTo(start.plusSeconds(600));
    }

    private Instant answeredAt(AttemptView attempt, int item, Instant told) {
        ResponseRequest request = sitting.response(ids(attempt).get(item), true);
        sitting.attempts.respond(
                ada,
                attempt.id(),
                new ResponseRequest(
                        request.id(),
                        request.item(),
                        request.response(),
                        request.certainty(),
                        Optional.of(told),
                        request.millis()));
        return sitting.attempts.answered(ada).getLast();
    }

    @Test
    void dealsDifferentSittingsDifferently(Database database) {
        Set<List<ItemId>> orders = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            orders.add(ids(sitting.practice(ada)));
        }
        assertThat(orders).hasSizeGreaterThan(1);
    }

    private static List<ItemId> ids(AttemptView attempt) {
        return attempt.items().stream().map(PreparedItem::id).toList();
    }
}
