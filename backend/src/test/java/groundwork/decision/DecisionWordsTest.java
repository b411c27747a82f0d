package groundwork.decision;

import static groundwork.http.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.SetClock;
import groundwork.account.LearnerId;
import groundwork.account.TestLearners;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words, percentages and days are taken, on both engines. The clock stands at 2 March 2026. */
@DatabaseTest
final class DecisionWordsTest {
    private static final String SITUATION = "Three customers ask for an export.";
    private static final Take FIRST =
            new Take("Build it", "They pay most", 70, "Two renew", LocalDate.parse("2026-05-31"));

    private final SetClock clock = new SetClock();
    private final LearnerId ada = LearnerId.random();
    private Decisions decisions;

    @BeforeEach
    void open(Database database) {
        decisions = new Decisions(database, clock);
        TestLearners.add(database, ada);
    }

    private DecisionView start(Take first) {
        return decisions
                .start(ada, new DecisionRequest(Optional.empty(), SITUATION, first))
                .view();
    }

    private static Take because(String why) {
        return new Take(FIRST.decision(), why, FIRST.sure(), FIRST.expectation(), FIRST.expectedBy());
    }

    private static Take by(String day) {
        return new Take(FIRST.decision(), FIRST.why(), FIRST.sure(), FIRST.expectation(), LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t", "\u0000", "a\u0000b", "half \ud83d"})
    void refusesWordsThatAreNone(String words) {
        assertRefused(400, () -> decisions.start(ada, new DecisionRequest(Optional.empty(), words, FIRST)));
        assertRefused(400, () -> start(because(words)));
        assertThat(decisions.view(ada).decisions()).isEmpty();
    }

    @Test
    void refusesWordsThatAreTooLong() {
        assertRefused(400, () -> start(because("😀".repeat(Words.LONGEST + 1))));
        Take kept =
                start(because("😀".repeat(Words.LONGEST))).first().orElseThrow().take();

        assertThat(kept.why()).isEqualTo("😀".repeat(Words.LONGEST));
    }

    @Test
    void keepsLinesAndNoWhiteSpaceAround() {
        Take kept =
                start(because(" One\r\ntwo\rthree\n ")).first().orElseThrow().take();

        assertThat(kept.why()).isEqualTo("One\ntwo\nthree");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void refusesASurenessThatIsNoPercentage(int sure) {
        assertRefused(400, () -> start(new Take("Build it", "Why not", sure, "Joy", FIRST.expectedBy())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", "2031-03-02", "+999999999-12-31"})
    void refusesAnExpectationThatDoesNotLieAhead(String day) {
        assertRefused(400, () -> start(by(day)));
        DecisionId id = start(FIRST).id();
        decisions.seal(ada, id);
        assertRefused(400, () -> decisions.takeAgain(ada, id, new SecondRequest(Optional.empty(), by(day))));
    }

    /** At eight in the morning of 2 March in UTC it is still 1 March on islands in the Pacific. */
    @Test
    void takesTheDayThatItStillIsSomewhere() {
        Take kept = start(by("2026-03-01")).first().orElseThrow().take();
        assertThat(kept.expectedBy()).isEqualTo(LocalDate.parse("2026-03-01"));
    }

    @Test
    void mendsATypoLongAfterTheExpectedDay() {
        DecisionId id = start(FIRST).id();
        clock.pass(Duration.ofDays(365));
        CorrectionRequest mending = new CorrectionRequest(Optional.empty(), "Mended", FIRST);

        assertThat(decisions.correct(ada, id, mending).view().situation()).isEqualTo("Mended");
    }
}
