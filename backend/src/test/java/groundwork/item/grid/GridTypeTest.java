package groundwork.item.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import groundwork.item.ConceptId;
import groundwork.item.Evidence;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.MisconceptionId;
import groundwork.item.Outcome;
import groundwork.item.PartFeedback;
import groundwork.item.PartVerdict;
import groundwork.item.Placed;
import groundwork.item.Score;
import groundwork.item.grid.Grid.Axes;
import groundwork.item.grid.Grid.Zone;
import groundwork.item.grid.GridView.GridStep;
import groundwork.item.grid.GridView.GridZone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GridTypeTest {
    private static final Axis TWO = new Axis("cost", "low", Optional.empty(), "high");
    private static final Axis THREE = new Axis("proof", "weak", Optional.of("fair"), "strong");

    private final GridType type = new GridType();
    private final Item<Grid> example = type.examples().item();

    @ParameterizedTest
    @CsvSource({
        "high-high, low-high,  high-low, low-low,  4",
        "high-high, low-high,  high-low, high-low, 3",
        "high-high, high-high, low-low,  low-low,  2",
        "low-low,   low-low,   low-low,  low-low,  1",
        "low-low,   high-low,  low-high, high-high, 0"
    })
    void givesOnePointForEachElementInItsZone(
            String harbour, String council, String crews, String museum, double earned) {
        Outcome outcome = score(Map.of("harbour", harbour, "council", council, "crews", crews, "museum", museum));

        assertThat(outcome.score()).contains(new Score(earned, 4));
        assertThat(outcome.evidence())
                .extracting(Evidence::earned, Evidence::possible, Evidence::chance)
                .containsExactly(tuple(earned, 4.0, 0.25));
    }

    @Test
    void showsTheBeliefThatAWrongZoneStandsFor() {
        Outcome outcome =
                score(Map.of("harbour", "high-high", "council", "low-high", "crews", "low-low", "museum", "high-low"));

        assertThat(outcome.misconceptions()).containsExactly(new MisconceptionId("only-the-powerful-matter"));
        assertThat(outcome.parts())
                .extracting(PartFeedback::id, PartFeedback::verdict, PartFeedback::expected)
                .contains(
                        tuple("harbour", PartVerdict.RIGHT, Optional.empty()),
                        tuple("crews", PartVerdict.WRONG, Optional.of("high-low")),
                        tuple("museum", PartVerdict.WRONG, Optional.of("low-low")));
        assertThat(outcome.parts()).allMatch(part -> part.rationale().isPresent());
    }

    @Test
    void showsTheZonesAsAPageIsReadAndTheStepsFromTheLowEnd() {
        Item<Grid> item = with(new Grid(
                new Axes(TWO, THREE),
                2,
                3,
                List.of(new Zone("high-mid", "Later")),
                example.content().elements(),
                Optional.empty()));
        GridView view = type.publicView(type.prepare(item, 1));

        assertThat(view.zones())
                .extracting(GridZone::id)
                .containsExactly("low-high", "high-high", "low-mid", "high-mid", "low-low", "high-low");
        assertThat(view.zones()).contains(new GridZone("high-mid", Optional.of("Later")));
        assertThat(view.y().steps())
                .containsExactly(
                        new GridStep("low", "weak"), new GridStep("mid", "fair"), new GridStep("high", "strong"));
        assertThat(type.chance(type.prepare(item, 1))).isEqualTo(1.0 / 6, within(1e-12));
    }

    @Test
    void refusesWhatIsNoWholePlacing() {
        Map<String, String> surplus = new HashMap<>(type.examples().correct().zones());
        surplus.put("nobody", "low-low");
        Map<String, String> foreign = new HashMap<>(type.examples().correct().zones());
        foreign.put("museum", "x".repeat(1_000_000));

        assertThat(type.refuse(instance(1), new GridResponse(surplus))).isPresent();
        assertThat(type.refuse(instance(1), new GridResponse(foreign)))
                .hasValueSatisfying(said -> assertThat(said).hasSizeLessThan(200));
    }

    @Test
    void scoresAnyWholePlacingWithinBoundsWhateverTheSeed() {
        SplittableRandom random = new SplittableRandom(7);
        for (long seed = 0; seed < 200; seed++) {
            GridResponse response = type.guess(instance(seed), random);
            Outcome outcome = type.score(instance(seed), response);

            assertThat(type.refuse(instance(seed), response)).isEmpty();
            assertThat(outcome.score().orElseThrow().share()).isBetween(0.0, 1.0);
            assertThat(outcome.score())
                    .isEqualTo(type.score(instance(seed + 1), response).score());
            assertThat(type.score(instance(seed), type.examples().correct()).score())
                    .contains(new Score(4, 4));
        }
    }

    @Test
    void splitsEvidenceByTheConceptsOfTheElements() {
        List<Placed> elements = example.content().elements().stream()
                .map(it -> it.id().equals("crews") ? about(it, new ConceptId("other")) : it)
                .toList();
        Instance<Grid> instance = type.prepare(with(content(TWO, TWO, List.of(), elements)), 1);

        assertThat(type.score(instance, type.examples().correct()).evidence())
                .extracting(Evidence::concept, Evidence::possible)
                .containsExactlyInAnyOrder(tuple(example.concept(), 3.0), tuple(new ConceptId("other"), 1.0));
    }

    @Test
    void reportsWhatTheSchemaCannotSay() {
        List<Placed> elements = example.content().elements();
        Zone named = new Zone("low-low", "Wait");

        assertThat(pointers(content(THREE, TWO, List.of(), elements))).containsExactly("/axes/x/mid");
        assertThat(pointers(content(TWO, TWO, List.of(new Zone("mid-low", "Middle")), elements)))
                .containsExactly("/zones/0/at");
        assertThat(pointers(content(TWO, TWO, List.of(named, new Zone("high-low", "Wait")), elements)))
                .containsExactly("/zones");
        assertThat(pointers(content(TWO, TWO, List.of(named, new Zone("low-low", "Stay")), elements)))
                .containsExactly("/zones");
        assertThat(pointers(content(TWO, TWO, List.of(), elements.subList(0, 1))))
                .containsExactly("/elements");
        assertThat(pointers(content(TWO, TWO, List.of(), List.of(elements.get(0), elements.get(0)))))
                .contains("/elements/1/id");
    }

    private List<String> pointers(Grid content) {
        return type.check(with(content)).stream().map(ItemProblem::pointer).toList();
    }

    private Outcome score(Map<String, String> zones) {
        return type.score(instance(1), new GridResponse(zones));
    }

    private Instance<Grid> instance(long seed) {
        return type.prepare(example, seed);
    }

    private Item<Grid> with(Grid content) {
        return new Item<>(
                example.id(),
                example.type(),
                example.concept(),
                example.level(),
                example.basis(),
                example.pool(),
                example.stem(),
                example.source(),
                example.retired(),
                content);
    }

    private static Grid content(Axis x, Axis y, List<Zone> zones, List<Placed> elements) {
        return new Grid(new Axes(x, y), 2, 2, zones, elements, Optional.empty());
    }

    private static Placed about(Placed element, ConceptId concept) {
        return new Placed(
                element.id(),
                element.text(),
                element.key(),
                element.rationale(),
                Optional.of(concept),
                element.misconceptions());
    }
}
