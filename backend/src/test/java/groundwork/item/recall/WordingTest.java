package groundwork.item.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ways of writing a term are that term, and which are another one. */
final class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "Sprint Review, sprint review",
        "Sprint Review, The Sprint-Reviews!",
        "Sprint Review, '  SPRINT   review. '",
        "Product Backlog, backlog of the product",
        "Definition of Done, done definition",
        "timebox, time-box",
        "self-managing, selfmanaging",
        "Développeurs, developpeur",
        "team’s goals, teams goal",
        "accountability, accountabilities",
        "user story, stories of users",
        "focus, focus",
        "pass, pass"
    })
    void findsTheSameTermUnderItsManyForms(String term, String written) {
        assertThat(errors(term, written)).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "courage, corage, 1",
        "courage, cuorage, 1",
        "openness, opennes, 1",
        "transparency, trasnparancy, 2",
        "Sprint Review, Sprnt Reveiw, 2",
        "Sprint Planning, Sprint Planing, 1",
        "value, valeu, 1",
        "box, boxes, -1",
        "batch, batches, 1"
    })
    void forgivesSmallTypingErrors(String term, String written, int errors) {
        assertThat(errors(term, written).orElse(-1)).isEqualTo(errors);
    }

    @ParameterizedTest
    @CsvSource({
        "internal, external",
        "increase, decrease",
        "tested, untested",
        "usable, unusable",
        "output, outcome",
        "product tested, product untested",
        "internal stakeholders, stakeholders external",
        "15 minutes, 45 minutes",
        "2 weeks, 2 months",
        "done, not done",
        "job, jot",
        "courage, carriage",
        "Sprint Review, Sprint Retrospective",
        "Sprint, Sprint Review",
        "Sprint Backlog, Product Backlog"
    })
    void keepsDifferentTermsApart(String term, String written) {
        assertThat(errors(term, written)).isEmpty();
        assertThat(errors(written, term)).isEmpty();
    }

    @Test
    void takesNothingForATerm() {
        assertThat(errors("…", "?!")).isEmpty();
        assertThat(errors("the", "The!")).hasValue(0);
    }

    @Test
    void readsAnEntryWithAndWithoutItsExplanation() {
        assertThat(Wording.readings("Respect – we hear each other")).contains(Wording.of("respect"));
        assertThat(Wording.readings("Sprint Review (the last but one)")).contains(Wording.of("sprint review"));
        assertThat(Wording.readings("(no name)")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'', abc, 3", "abc, abc, 0", "ab, ba, 1", "kitten, sitting, 3", "a cat, an act, 2", "ca, abc, 3"})
    void countsTypingErrors(String one, String other, int errors) {
        assertThat(TypingErrors.between(one, other)).isEqualTo(errors);
        assertThat(TypingErrors.between(other, one)).isEqualTo(errors);
    }

    private static OptionalInt errors(String term, String written) {
        return Wording.of(term).errorsTo(Wording.of(written));
    }
}
