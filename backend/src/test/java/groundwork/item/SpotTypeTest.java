package groundwork.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.item.spot.Spot;
import groundwork.item.spot.Spot.Paragraph;
import groundwork.item.spot.Spot.Sentence;
import groundwork.item.spot.SpotResponse;
import groundwork.item.spot.SpotType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences to mark: what they earn, what is said of each, and what is no such text. */
final class SpotTypeTest {
    private final SpotType type = new SpotType();
    private final Item<Spot> item = type.examples().item();
    private final Instance<Spot> instance = type.prepare(item, 1);

    @ParameterizedTest
    @CsvSource({"demo sign, 2", "sign demo, 2", "sign, 1", "sign price, 0", "price, 0", "price goal, 0"})
    void takesWrongFromRightAndStopsAtZero(String marked, double earned) {
        assertThat(type.score(instance, marking(marked.split(" "))).score()).contains(new Score(earned, 2));
    }

    /** Of the ten pairs of five sentences one has both keys and earns all; six have one and earn nothing. */
    @Test
    void hasTheChanceOfABlindPair() {
        assertThat(type.chance(instance)).isEqualTo(0.1, within(1e-12));
    }

    /** One of five sentences: a blind mark hits once in five. */
    @Test
    void hasTheChanceOfABlindMarkWhereOneIsKey() {
        Instance<Spot> one = type.prepare(item.with(text(5, Set.of(3))), 1);
        assertThat(type.chance(one)).isEqualTo(0.2, within(1e-12));
        assertThat(type.score(one, marking("s3")).score()).contains(new Score(1, 1));
    }

    @Test
    void saysOfEverySentenceWhetherItWasToBeMarked() {
        Outcome outcome = type.score(instance, marking("sign", "price"));
        assertThat(outcome.parts())
                .extracting(PartFeedback::verdict)
                .containsExactly(
                        PartVerdict.NEUTRAL,
                        PartVerdict.MISSED,
                        PartVerdict.RIGHT,
                        PartVerdict.WRONG,
                        PartVerdict.NEUTRAL);
        assertThat(outcome.parts()).allMatch(part -> part.rationale().isPresent());
        assertThat(outcome.misconceptions()).containsExactly(new MisconceptionId("only-the-plan-counts"));
    }

    @Test
    void neverEarnsMoreThanTheKeyNorLessThanNothing() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            SpotResponse guess = type.guess(instance, random);
            Score score = type.score(instance, guess).score().orElseThrow();
            assertThat(score.earned()).isBetween(0.0, score.possible());
            assertThat(score.isFull()).isEqualTo(Set.copyOf(guess.sentences()).equals(Set.of("sign", "demo")));
        }
    }

    @Test
    void refusesWhatIsNoneOfItsSentences() {
        assertThat(type.refuse(instance, marking("nothing"))).hasValue("This item has nothing called nothing.");
        assertThat(type.refuse(instance, marking("sign", "demo", "price")))
                .hasValue("Choose at least one and at most 2, each once.");
        assertThat(type.refuse(instance, new SpotResponse(Arrays.asList("sign", null))))
                .isPresent();
    }

    @Test
    void reportsWhatTheSchemaCannotSay() {
        assertThat(pointers("Mark the two.", text(6, Set.of(1, 2)))).isEmpty();
        assertThat(pointers("Mark them.", text(6, Set.of(1, 2)))).containsExactly("/stem");
        assertThat(pointers("Mark the two.", text(4, Set.of(1, 2)))).containsExactly("/text");
        assertThat(pointers("Mark the two.", text(11, Set.of(1, 2)))).containsExactly("/text");
        assertThat(pointers("Mark none.", text(5, Set.of()))).containsExactly("/text");
        assertThat(pointers("Mark the three.", text(5, Set.of(0, 1, 2)))).containsExactly("/text");
        assertThat(pointers("Mark the five.", text(10, Set.of(0, 1, 2, 3, 4)))).containsExactly("/text");
    }

    @Test
    void letsNoSentenceToMarkStandForABelief() {
        Sentence believed =
                new Sentence("b", new Text("B."), true, Optional.of(new MisconceptionId("some-belief")), new Text("…"));
        Spot five = text(5, Set.of());
        Spot content = new Spot(List.of(five.text().get(0), new Paragraph(List.of(believed))));
        assertThat(pointers("Mark the one.", content)).containsExactly("/text/1/sentences/0/misconception");
    }

    @Test
    void letsNoTwoSentencesShareAnId() {
        Paragraph five = text(5, Set.of(1)).text().get(0);
        assertThat(pointers("Mark the two.", new Spot(List.of(five, five)))).containsExactly("/text");
    }

    private List<String> pointers(String question, Spot content) {
        Item<Spot> other = new Item<>(
                item.id(),
                item.type(),
                item.concept(),
                item.level(),
                item.basis(),
                item.pool(),
                new Text("Somebody wrote one or two lines.\n\n" + question),
                item.source(),
                false,
                content);
        return type.check(other).stream().map(ItemProblem::pointer).toList();
    }

    private static Spot text(int sentences, Set<Integer> keys) {
        return new Spot(List.of(new Paragraph(IntStream.range(0, sentences)
                .mapToObj(i -> new Sentence(
                        "s" + i, new Text("S" + i + "."), keys.contains(i), Optional.empty(), new Text("R" + i)))
                .toList())));
    }

    private static SpotResponse marking(String... ids) {
        return new SpotResponse(List.of(ids));
    }
}
