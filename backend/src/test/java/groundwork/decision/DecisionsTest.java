package groundwork.decision;

import static groundwork.http.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.SetClock;
import groundwork.account.LearnerId;
import groundwork.account.TestLearners;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.decision.Decisions.Made;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What learners write down about their own decisions, on both engines. The clock stands at 2 March 2026. */
@DatabaseTest
final class DecisionsTest {
    private static final String SITUATION = "Three customers ask for an export. The Sprint Goal is another one.";
    private static final Take FIRST =
            new Take("Build it next", "They pay most", 70, "Two of the three renew", LocalDate.parse("2026-05-31"));
    private static final Take SECOND =
            new Take("Ask what they do with it", "I guessed", 50, "One needs no export", LocalDate.parse("2026-04-30"));
    private static final OutcomeRequest OUTCOME = new OutcomeRequest(
            Optional.of(EntryId.random()), AsExpected.PARTLY, "Two wanted a printout", "Ask before I order");

    private final SetClock clock = new SetClock();
    private Database database;
    private Decisions decisions;
    private LearnerId ada;

    @BeforeEach
    void open(Database database) {
        this.database = database;
        decisions = new Decisions(database, clock);
        ada = TestLearners.add(database);
    }

    private static DecisionRequest request() {
        return new DecisionRequest(Optional.of(DecisionId.random()), SITUATION, FIRST);
    }

    private DecisionId started() {
        return decisions.start(ada, request()).view().id();
    }

    private DecisionId sealed() {
        return decisions.seal(ada, started()).id();
    }

    private DecisionId takenTwice() {
        DecisionId id = sealed();
        decisions.takeAgain(ada, id, second());
        return id;
    }

    private static SecondRequest second() {
        return new SecondRequest(Optional.of(EntryId.random()), SECOND);
    }

    private DecisionView only() {
        List<DecisionView> all = decisions.view(ada).decisions();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void keepsWhatWasWritten() {
        Made made = decisions.start(ada, request());

        assertThat(made.isNew()).isTrue();
        assertThat(only()).isEqualTo(made.view());
        assertThat(only().stage()).isEqualTo(DecisionStage.WRITTEN);
        assertThat(only().situation()).isEqualTo(SITUATION);
        assertThat(only().first().orElseThrow().take()).isEqualTo(FIRST);
        assertThat(only().startedAt()).isEqualTo(clock.instant());
    }

    @Test
    void countsADecisionSentTwiceOnceWhateverHappenedBetween() {
        DecisionRequest sent = request();
        DecisionId id = decisions.start(ada, sent).view().id();
        decisions.correct(ada, id, new CorrectionRequest(Optional.empty(), "Four customers", FIRST));
        clock.pass(Duration.ofDays(200));
        Made again = decisions.start(ada, sent);

        assertThat(again.isNew()).isFalse();
        assertThat(again.view()).isEqualTo(only());
        assertThat(only().situation()).isEqualTo("Four customers");
        assertRefused(409, () -> decisions.start(ada, new DecisionRequest(sent.id(), "Another", FIRST)));
    }

    @Test
    void holdsOneDecisionOpenAtATime() {
        DecisionId id = sealed();
        assertRefused(409, () -> decisions.start(ada, request()));
        decisions.takeAgain(ada, id, second());
        clock.pass(Duration.ofDays(1));
        Made next = decisions.start(ada, request());

        assertThat(decisions.view(ada).decisions())
                .extracting(DecisionView::id)
                .containsExactly(next.view().id(), id);
    }

    @Test
    void mendsTheFirstUntilTheClassIsOverAndKeepsEveryWording() {
        DecisionId id = started();
        clock.pass(Duration.ofDays(2));
        CorrectionRequest mending = new CorrectionRequest(Optional.of(EntryId.random()), "Four customers", SECOND);
        Made mended = decisions.correct(ada, id, mending);

        assertThat(mended.view().situation()).isEqualTo("Four customers");
        assertThat(mended.view().first().orElseThrow().take()).isEqualTo(SECOND);
        assertThat(mended.view().first().orElseThrow().mendedAt()).contains(clock.instant());
        assertThat(decisions.correct(ada, id, mending).isNew()).isFalse();
        assertThat(wordings()).containsExactly("Build it next", "Ask what they do with it");
        decisions.seal(ada, id);
        assertRefused(409, () -> decisions.correct(ada, id, new CorrectionRequest(Optional.empty(), SITUATION, FIRST)));
    }

    private List<String> wordings() {
        return database.read(sql ->
                sql.fetch("select decides from decision_take order by revision").getValues(0, String.class));
    }

    @Test
    void hidesTheFirstFromTheEndOfTheClassUntilTheSecondIsStored() {
        DecisionId id = sealed();

        assertThat(only().stage()).isEqualTo(DecisionStage.SEALED);
        assertThat(only().situation()).isEqualTo(SITUATION);
        assertThat(only().first()).isEmpty();
        assertThat(only().toString()).doesNotContain("Build it next", "They pay most", "Two of the three renew");
        Made made = decisions.takeAgain(ada, id, second());
        assertThat(made.view().first().orElseThrow().take()).isEqualTo(FIRST);
        assertThat(made.view().second().orElseThrow().take()).isEqualTo(SECOND);
    }

    @Test
    void takesTheSecondOnlyAfterTheFirstIsHiddenAndOnlyOnce() {
        DecisionId id = started();
        SecondRequest sent = second();
        assertRefused(409, () -> decisions.takeAgain(ada, id, sent));
        decisions.seal(ada, id);
        decisions.seal(ada, id);

        assertThat(decisions.takeAgain(ada, id, sent).isNew()).isTrue();
        assertThat(decisions.takeAgain(ada, id, sent).isNew()).isFalse();
        assertRefused(409, () -> decisions.takeAgain(ada, id, second()));
        assertRefused(409, () -> decisions.takeAgain(ada, id, new SecondRequest(sent.id(), FIRST)));
    }

    @Test
    void asksForTheOutcomeThirtyDaysAfterTheSecond() {
        takenTwice();
        assertThat(only().stage()).isEqualTo(DecisionStage.WAITING);
        assertThat(only().outcomeDueAt()).contains(clock.instant().plus(Duration.ofDays(30)));
        clock.pass(Duration.ofDays(30).minusMillis(1));
        assertThat(only().stage()).isEqualTo(DecisionStage.WAITING);
        clock.pass(Duration.ofMillis(1));
        assertThat(only().stage()).isEqualTo(DecisionStage.DUE);
    }

    @Test
    void addsNotesOfWhatCameOfItAndChangesNone() {
        DecisionId early = started();
        assertRefused(409, () -> decisions.note(ada, early, OUTCOME));
        decisions.delete(ada, early);
        DecisionId id = takenTwice();

        assertThat(decisions.note(ada, id, OUTCOME).isNew()).isTrue();
        assertThat(decisions.note(ada, id, OUTCOME).isNew()).isFalse();
        assertRefused(
                409, () -> decisions.note(ada, id, new OutcomeRequest(OUTCOME.id(), AsExpected.YES, "All", "Well")));
        decisions.note(ada, id, new OutcomeRequest(Optional.empty(), AsExpected.YES, "Both renewed", "Later"));
        assertThat(only().stage()).isEqualTo(DecisionStage.TOLD);
        assertThat(only().outcomes())
                .extracting(DecisionView.OutcomeView::happened)
                .containsExactly("Two wanted a printout", "Both renewed");
    }

    @Test
    void refusesAnIdThatNamesSomethingElse() {
        DecisionId first = takenTwice();
        SecondRequest used = new SecondRequest(Optional.of(new EntryId(first.value())), SECOND);
        DecisionId next = decisions.seal(ada, started()).id();

        assertRefused(409, () -> decisions.takeAgain(ada, next, used));
    }

    @Test
    void boundsWhatCanBeAdded() {
        DecisionId id = started();
        for (int mending = 1; mending < DecisionWriting.MOST_ENTRIES; mending++) {
            decisions.correct(ada, id, new CorrectionRequest(Optional.empty(), SITUATION, FIRST));
        }
        assertRefused(409, () -> decisions.correct(ada, id, new CorrectionRequest(Optional.empty(), SITUATION, FIRST)));
    }

    @Test
    void showsNobodyElsesAndLetsNobodyElseAdd() {
        DecisionId id = takenTwice();
        LearnerId ben = TestLearners.add(database);

        assertThat(decisions.view(ben).decisions()).isEmpty();
        assertRefused(404, () -> decisions.seal(ben, id));
        assertRefused(404, () -> decisions.takeAgain(ben, id, second()));
        assertRefused(404, () -> decisions.note(ben, id, OUTCOME));
        assertRefused(404, () -> decisions.delete(ben, id));
        assertRefused(404, () -> decisions.correct(ben, id, new CorrectionRequest(Optional.empty(), "Mine", FIRST)));
        assertThat(decisions.open(ben)).extracting(OpenStep::step).containsExactly(OpenStep.Step.FIRST);
    }

    @Test
    void saysWhatStandsOpen() {
        assertThat(decisions.open(ada))
                .containsExactly(new OpenStep(OpenStep.Step.FIRST, Optional.empty(), Optional.empty()));
        DecisionId id = started();
        assertThat(decisions.open(ada))
                .containsExactly(new OpenStep(OpenStep.Step.AGAIN, Optional.of(id), Optional.empty()));
        decisions.seal(ada, id);
        assertThat(decisions.open(ada))
                .containsExactly(new OpenStep(OpenStep.Step.AGAIN, Optional.of(id), Optional.of(clock.instant())));
        decisions.takeAgain(ada, id, second());
        assertThat(decisions.open(ada))
                .containsExactly(new OpenStep(
                        OpenStep.Step.OUTCOME,
                        Optional.of(id),
                        Optional.of(clock.instant().plus(Duration.ofDays(30)))));
        decisions.note(ada, id, OUTCOME);
        assertThat(decisions.open(ada)).isEmpty();
    }

    @Test
    void saysWhenTheStepsOfTheLatestDecisionWereDone() {
        assertThat(decisions.latest(ada)).isEqualTo(DecisionTimes.NONE);
        takenTwice();
        Instant first = clock.instant();
        assertThat(decisions.latest(ada))
                .isEqualTo(new DecisionTimes(Optional.of(first), Optional.of(first), Optional.empty()));
        clock.pass(Duration.ofDays(1));
        started();
        assertThat(decisions.latest(ada))
                .isEqualTo(new DecisionTimes(Optional.of(clock.instant()), Optional.empty(), Optional.empty()));
    }

    @Test
    void deletesADecisionAsAWholeAndWithItsLearner() {
        DecisionId id = takenTwice();
        decisions.note(ada, id, OUTCOME);
        decisions.delete(ada, id);
        assertThat(rows()).isZero();
        assertRefused(404, () -> decisions.delete(ada, id));

        decisions.note(ada, takenTwice(), new OutcomeRequest(Optional.empty(), AsExpected.NO, "Nothing", "Much"));
        assertThat(rows()).isEqualTo(4);
        database.write(sql -> sql.execute("delete from learner where id = ?", ada.value()));
        assertThat(rows()).isZero();
    }

    private int rows() {
        return database.read(sql -> List.of("decision", "decision_take", "decision_outcome").stream()
                .mapToInt(table -> sql.fetch("select 1 from " + table).size())
                .sum());
    }
}
