package groundwork.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import groundwork.curriculum.Markdown;
import groundwork.item.cloze.Cloze;
import groundwork.item.cloze.Cloze.Gap;
import groundwork.item.cloze.Cloze.Option;
import groundwork.item.cloze.ClozeResponse;
import groundwork.item.cloze.ClozeType;
import groundwork.item.cloze.ClozeView.Block;
import groundwork.item.cloze.ClozeView.BlockKind;
import groundwork.item.cloze.ClozeView.Segment;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document with gaps: what its gaps earn, what is said of each, and how it is shown. */
final class ClozeTypeTest {
    private final ClozeType type = new ClozeType();
    private final Item<Cloze> item = type.examples().item();
    private final Instance<Cloze> instance = type.prepare(item, 1);

    @ParameterizedTest
    @CsvSource({
        "tomas, definition, developers, 3",
        "board, definition, developers, 2",
        "tomas, shown, architect, 1",
        "board, shown, everybody, 0"
    })
    void givesOnePointForEachGapWithItsWords(String order, String done, String size, double earned) {
        Outcome outcome = type.score(instance, given(order, done, size));
        assertThat(outcome.score()).contains(new Score(earned, 3));
    }

    /** Gaps of two, three and three options: 1/2, 1/3 and, for a concept of its own, 1/3. */
    @Test
    void correctsEachConceptByTheChanceOfItsOwnGaps() {
        Outcome outcome = type.score(instance, given("tomas", "shown", "developers"));
        assertThat(outcome.evidence())
                .extracting(Evidence::concept, Evidence::earned, Evidence::possible)
                .containsExactly(
                        tuple(item.concept(), 1.0, 2.0), tuple(new ConceptId("developers-do-the-sizing"), 1.0, 1.0));
        assertThat(outcome.evidence().get(0).chance()).isEqualTo(5.0 / 12, within(1e-12));
        assertThat(outcome.evidence().get(1).chance()).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(type.chance(instance)).isEqualTo(7.0 / 18, within(1e-12));
    }

    @Test
    void showsTheBeliefsBehindTheWordsChosen() {
        assertThat(type.score(instance, given("board", "accepted", "developers"))
                        .misconceptions())
                .containsExactly(new MisconceptionId("done-is-accepted"), new MisconceptionId("the-committee-orders"));
        assertThat(type.score(instance, given("tomas", "definition", "architect"))
                        .misconceptions())
                .containsExactly(new MisconceptionId("experts-size-best"));
    }

    @Test
    void givesTheReasonOfWhatWasChosenAndOfWhatBelongsThere() {
        List<PartFeedback> parts =
                type.score(instance, given("tomas", "shown", "developers")).parts();
        assertThat(parts)
                .extracting(PartFeedback::id, PartFeedback::verdict, PartFeedback::expected)
                .containsExactly(
                        tuple("order", PartVerdict.RIGHT, Optional.empty()),
                        tuple("done", PartVerdict.WRONG, Optional.of("definition")),
                        tuple("done/definition", PartVerdict.MISSED, Optional.empty()),
                        tuple("size", PartVerdict.RIGHT, Optional.empty()));
        assertThat(parts.get(1).rationale()).contains(new Text("They would see what may not hold on Monday."));
        assertThat(parts.get(2).rationale())
                .contains(new Text("Everybody can check it, and everybody means the same."));
    }

    @Test
    void keepsTheGapsInTheirOrderAndShufflesTheOptionsOfEachForItself() {
        Set<List<Integer>> places = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            List<Gap> gaps = type.prepare(item, seed).content().gaps();
            assertThat(gaps).extracting(Gap::id).containsExactly("order", "done", "size");
            places.add(gaps.stream().map(ClozeTypeTest::placeOfKey).toList());
        }
        // Every place of one gap's key meets every place of the others'.
        assertThat(places).hasSize(2 * 3 * 3);
    }

    private static int placeOfKey(Gap gap) {
        return gap.options().stream().map(Option::id).toList().indexOf(gap.key());
    }

    @Test
    void cutsTheDocumentIntoBlocksAndSegments() {
        List<Block> blocks = type.publicView(instance).blocks();
        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST);
        assertThat(html(blocks.get(0), 0)).isEqualTo("How we work");
        assertThat(html(blocks.get(1), 0))
                .isEqualTo("Wishes come from everywhere. [order] decides what comes first, and says <em>why</em>.");
        assertThat(html(blocks.get(2), 0)).isEqualTo("An item leaves the board when it [done].");
        assertThat(html(blocks.get(2), 1)).isEqualTo("How large an item is, [size] say.");
    }

    private static String html(Block block, int line) {
        return block.lines().get(line).segments().stream()
                .map(ClozeTypeTest::html)
                .collect(Collectors.joining());
    }

    private static String html(Segment segment) {
        return segment.textHtml()
                .map(Markdown::html)
                .orElseGet(() -> "[" + segment.gap().orElseThrow() + "]");
    }

    @Test
    void neverEarnsMoreThanTheKeyNorLessThanNothing() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            Instance<Cloze> any = type.prepare(item, random.nextLong());
            ClozeResponse guess = type.guess(any, random);
            Score score = type.score(any, guess).score().orElseThrow();
            assertThat(score.earned()).isBetween(0.0, score.possible());
            assertThat(score.isFull()).isEqualTo(guess.equals(type.examples().correct()));
        }
    }

    @Test
    void refusesWhatIsNoneOfItsOptions() {
        Map<String, String> withNull =
                new HashMap<>(given("tomas", "definition", "developers").gaps());
        withNull.put("size", null);
        assertThat(type.refuse(instance, new ClozeResponse(withNull))).hasValue("The gap size has no such option.");
        Map<String, String> withNullGap = new HashMap<>(Map.of("order", "tomas", "done", "definition"));
        withNullGap.put(null, "developers");
        assertThat(type.refuse(instance, new ClozeResponse(withNullGap))).isPresent();
        assertThat(type.refuse(instance, new ClozeResponse(Map.of())))
                .hasValue("The response gives each gap of this text one option.");
    }

    @Test
    void reportsWhatTheSchemaCannotSay() {
        Gap order = item.content().gaps().get(0);
        Gap keyless = new Gap("order", order.options(), "nobody", Optional.empty());
        assertThat(pointers("One {{order}}.", order)).isEmpty();
        assertThat(pointers("One {{order}}, {{order}}.", order)).containsExactly("/text");
        assertThat(pointers("None.", order)).containsExactly("/text");
        assertThat(pointers("One {{order}} and {{Other}}.", order)).containsExactly("/text");
        assertThat(pointers("One *very {{order}} order*.", order)).containsExactly("/text", "/text");
        assertThat(pointers("Points:\n- {{order}}\n- none", order)).containsExactly("/text");
        assertThat(pointers("One {{order}}.", keyless)).containsExactly("/gaps/0/key");
        assertThat(pointers("One {{order}}.", new Gap("order", order.options(), "board", Optional.empty())))
                .containsExactly("/gaps/0/options/1/misconception");
        assertThat(pointers(
                        "One {{order}}.",
                        new Gap("order", Collections.nCopies(2, order.options().get(0)), "tomas", Optional.empty())))
                .containsExactly("/gaps/0/options/1/id");
    }

    private List<String> pointers(String text, Gap gap) {
        Cloze content = new Cloze(new Text(text), List.of(gap), Optional.empty());
        return type.check(item.with(content)).stream().map(ItemProblem::pointer).toList();
    }

    private static ClozeResponse given(String order, String done, String size) {
        return new ClozeResponse(Map.of("order", order, "done", done, "size", size));
    }
}
