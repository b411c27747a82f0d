package groundwork.memory.model;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.attempt.Certainty;
import groundwork.item.ConceptId;
import groundwork.item.Evidence;
import groundwork.item.ItemId;
import groundwork.item.MisconceptionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConceptMemoryTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final ConceptId CONCEPT = new ConceptId("timebox-is-a-limit");

    @ParameterizedTest
    @CsvSource({
        "3,3,SURE,GOOD",
        "3,3,,GOOD",
        "3,3,THINK,HARD",
        "3,3,GUESS,HARD",
        "2,3,SURE,HARD",
        "2,3,GUESS,HARD",
        "4,6,,HARD",
        "3,5,,AGAIN",
        "0,1,SURE,AGAIN",
        "0.5,1,,AGAIN"
    })
    void ratesEvidence(double earned, double possible, Certainty certainty, Rating rating) {
        Evidence evidence = new Evidence(CONCEPT, earned, possible, 0.25, List.of());

        assertThat(Rating.of(evidence, Optional.ofNullable(certainty))).isEqualTo(rating);
    }

    @Test
    void countsWholeDaysOfTwentyFourHours() {
        ConceptMemory first = ConceptMemory.NONE.after(right(Duration.ZERO));

        assertThat(stateAfter(first, right(Duration.ofHours(23))))
                .isEqualTo(Fsrs.next(Fsrs.first(Rating.GOOD), 0, Rating.GOOD));
        assertThat(stateAfter(first, right(Duration.ofHours(47))))
                .isEqualTo(Fsrs.next(Fsrs.first(Rating.GOOD), 1, Rating.GOOD));
    }

    /** The feedback to the first item of a sitting helps with the second. */
    @Test
    void ratesOnlyTheFirstEvidenceOfAnAttempt() {
        ConceptMemory once = ConceptMemory.NONE.after(right(Duration.ZERO));
        Observation second = seen("b", 0, Optional.empty(), Duration.ofMinutes(1), false, true);

        assertThat(once.after(second)).isEqualTo(once);
    }

    @Test
    void countsRatingsAndLapses() {
        ConceptMemory memory = ConceptMemory.NONE
                .after(wrong("a", Duration.ZERO))
                .after(right(Duration.ofDays(1)))
                .after(wrong("a", Duration.ofDays(4)));

        assertThat(memory.trace().orElseThrow().ratings()).isEqualTo(3);
        assertThat(memory.trace().orElseThrow().lapses()).isEqualTo(1);
    }

    @Test
    void keepsAConfidentErrorThoughAnsweredRightMeanwhile() {
        ConceptMemory memory = ConceptMemory.NONE
                .after(surelyWrong("a", Duration.ZERO))
                .after(right(Duration.ofDays(1)))
                .after(right(Duration.ofDays(5)));

        assertThat(memory.confidentError()).hasValue(new ConfidentError(START, new ItemId("a")));
        assertThat(memory.after(right(Duration.ofDays(6))).confidentError()).isEmpty();
    }

    @Test
    void startsTheWeekAnewWithAnotherConfidentError() {
        ConceptMemory memory =
                ConceptMemory.NONE.after(surelyWrong("a", Duration.ZERO)).after(surelyWrong("b", Duration.ofDays(6)));

        assertThat(memory.confidentError())
                .hasValue(new ConfidentError(START.plus(Duration.ofDays(6)), new ItemId("b")));
    }

    @Test
    void callsNoErrorConfidentThatWasNotSure() {
        assertThat(ConceptMemory.NONE.after(wrong("a", Duration.ZERO)).confidentError())
                .isEmpty();
        assertThat(ConceptMemory.NONE
                        .after(seen("a", 0, Optional.of(Certainty.THINK), Duration.ZERO, true, true))
                        .confidentError())
                .isEmpty();
    }

    /** Scenarios teach: a choice rates nothing, and one that shows a belief makes its concept due. */
    @Test
    void makesDueWhatAScenarioShowedAndRatesNothing() {
        ConceptMemory shown =
                ConceptMemory.NONE.after(seen("scene", 0, Optional.of(Certainty.SURE), Duration.ZERO, true, false));

        assertThat(shown.trace()).isEmpty();
        assertThat(shown.confidentError()).isEmpty();
        assertThat(shown.dueAt(0.9)).hasValue(START);
        assertThat(shown.after(right(Duration.ofHours(1))).shownAt()).isEmpty();
        assertThat(ConceptMemory.NONE
                        .after(seen("scene", 1, Optional.empty(), Duration.ZERO, true, false))
                        .dueAt(0.9))
                .isEmpty();
    }

    /** Of nothing that could be earned all was earned, and none: it is no rating, and it is no error. */
    @Test
    void ratesNothingWhereNothingWasMeasured() {
        Evidence belief = Evidence.shown(CONCEPT, new MisconceptionId("timebox-is-filled"));
        Observation seen = new Observation(new ItemId("a"), belief, Optional.of(Certainty.SURE), START, true, true);

        assertThat(ConceptMemory.NONE.after(seen))
                .isEqualTo(new ConceptMemory(Optional.empty(), Optional.empty(), Optional.of(START)));
    }

    @Test
    void comesDueForTheFirstOfItsReasons() {
        ConceptMemory memory = ConceptMemory.NONE
                .after(surelyWrong("a", Duration.ZERO))
                .after(right(Duration.ofDays(1)))
                .after(right(Duration.ofDays(4)));

        assertThat(memory.trace().orElseThrow().dueAt(0.9)).isAfter(START.plus(Duration.ofDays(6)));
        assertThat(memory.dueAt(0.9)).hasValue(START.plus(Duration.ofDays(6)));
    }

    private static MemoryState stateAfter(ConceptMemory memory, Observation seen) {
        return memory.after(seen).trace().orElseThrow().state();
    }

    private static Observation right(Duration after) {
        return seen("b", 1, Optional.of(Certainty.SURE), after, true, true);
    }

    private static Observation wrong(String item, Duration after) {
        return seen(item, 0, Optional.empty(), after, true, true);
    }

    private static Observation surelyWrong(String item, Duration after) {
        return seen(item, 0, Optional.of(Certainty.SURE), after, true, true);
    }

    private static Observation seen(
            String item, double earned, Optional<Certainty> certainty, Duration after, boolean first, boolean tests) {
        List<MisconceptionId> shown = earned < 1 ? List.of(new MisconceptionId("timebox-is-filled")) : List.of();
        Evidence evidence = new Evidence(CONCEPT, earned, 1, 0.25, shown);
        return new Observation(new ItemId(item), evidence, certainty, START.plus(after), first, tests);
    }
}
