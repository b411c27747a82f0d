package groundwork.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import groundwork.item.matching.MatchingResponse;
import groundwork.item.matching.MatchingType;
import groundwork.item.multiplechoice.MultipleChoice;
import groundwork.item.multiplechoice.MultipleChoiceResponse;
import groundwork.item.multiplechoice.MultipleChoiceType;
import groundwork.item.ordering.OrderingResponse;
import groundwork.item.ordering.OrderingType;
import groundwork.item.singlechoice.SingleChoice;
import groundwork.item.singlechoice.SingleChoiceResponse;
import groundwork.item.singlechoice.SingleChoiceType;
import groundwork.item.sorting.Sorting;
import groundwork.item.sorting.SortingResponse;
import groundwork.item.sorting.SortingType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What each type earns for right, partly right and wrong, and what that says about its concepts. */
final class ScoringTest {
    @Test
    void givesSingleChoiceAllOrNothing() {
        SingleChoiceType type = new SingleChoiceType();
        var instance = type.prepare(type.examples().item(), 1);

        assertThat(type.score(instance, new SingleChoiceResponse("decide")).score())
                .contains(new Score(1, 1));
        Outcome wrong = type.score(instance, new SingleChoiceResponse("merge"));
        assertThat(wrong.score()).contains(new Score(0, 1));
        assertThat(wrong.misconceptions()).containsExactly(new MisconceptionId("the-committee-orders"));
        assertThat(verdictOf(wrong, "decide")).isEqualTo(PartVerdict.MISSED);
        assertThat(verdictOf(wrong, "merge")).isEqualTo(PartVerdict.WRONG);
        assertThat(verdictOf(wrong, "split")).isEqualTo(PartVerdict.NEUTRAL);
        assertThat(type.chance(instance)).isEqualTo(1.0 / 3);
    }

    @Test
    void callsNoJudgementWrong() {
        SingleChoiceType type = new SingleChoiceType();
        Item<SingleChoice> judgement = judgement(1, 0.5, 0);
        var instance = type.prepare(judgement, 1);

        Outcome half = type.score(instance, new SingleChoiceResponse("o1"));
        assertThat(half.score()).contains(new Score(0.5, 1));
        assertThat(half.parts())
                .extracting(PartFeedback::verdict)
                .containsExactlyInAnyOrder(PartVerdict.STRONGER, PartVerdict.PARTLY, PartVerdict.COSTLIER);
        assertThat(half.score().orElseThrow().verdict(Basis.JUDGEMENT)).isEqualTo(Verdict.PARTLY);
        assertThat(type.chance(instance)).isEqualTo(0.5);
    }

    @Test
    void takesWrongFromRightAndStopsAtZero() {
        MultipleChoiceType type = new MultipleChoiceType();
        var instance = type.prepare(type.examples().item(), 1);

        assertThat(earned(type, instance, "visit", "interview")).isEqualTo(2);
        assertThat(earned(type, instance, "visit")).isEqualTo(1);
        assertThat(earned(type, instance, "visit", "steering")).isZero();
        assertThat(earned(type, instance, "survey", "steering")).isZero();
        // Of the six pairs of four options one has both keys: 2 of 2 in one case of six.
        assertThat(type.chance(instance)).isEqualTo(1.0 / 6, within(1e-12));
    }

    @Test
    void scoresAnOrderByItsPairs() {
        OrderingType type = new OrderingType();
        var instance = type.prepare(type.examples().item(), 1);

        Outcome swapped = type.score(instance, new OrderingResponse(List.of("invite", "map", "listen", "show")));
        assertThat(swapped.score()).contains(new Score(5, 6));
        assertThat(swapped.misconceptions()).containsExactly(new MisconceptionId("invite-the-loudest"));
        assertThat(swapped.order()).containsExactly("map", "invite", "listen", "show");
        assertThat(swapped.parts().get(0).expected()).contains("2");
        assertThat(type.score(instance, new OrderingResponse(List.of("show", "listen", "invite", "map")))
                        .score())
                .contains(new Score(0, 6));
    }

    @Test
    void givesOnePointForEachPromptWithItsTarget() {
        MatchingType type = new MatchingType();
        var instance = type.prepare(type.examples().item(), 1);

        Outcome outcome = type.score(
                instance, new MatchingResponse(Map.of("wait", "map", "repeat", "survey", "surprise", "demo")));
        assertThat(outcome.score()).contains(new Score(2, 3));
        assertThat(outcome.misconceptions()).containsExactly(new MisconceptionId("surveys-settle-it"));
        assertThat(type.chance(instance)).isEqualTo(0.25);
    }

    @Test
    void splitsEvidenceByTheConceptsOfTheElements() {
        SortingType type = new SortingType();
        Item<Sorting> item = withOwnConcept(type.examples().item(), "tool", new ConceptId("developers-decide-how"));
        var instance = type.prepare(item, 1);

        Outcome outcome = type.score(
                instance,
                new SortingResponse(Map.of(
                        "order",
                        "owner",
                        "size",
                        "developers",
                        "plan",
                        "developers",
                        "goal",
                        "owner",
                        "tool",
                        "owner")));
        assertThat(outcome.score()).contains(new Score(4, 5));
        assertThat(outcome.evidence())
                .extracting(Evidence::concept, Evidence::earned, Evidence::possible)
                .containsExactlyInAnyOrder(
                        tuple(item.concept(), 4.0, 4.0), tuple(new ConceptId("developers-decide-how"), 0.0, 1.0));
    }

    @Test
    void correctsEvidenceForChance() {
        assertThat(evidence(1, 4, 0.25).corrected()).isZero();
        assertThat(evidence(0, 4, 0.25).corrected()).isCloseTo(-1.0 / 3, within(1e-9));
        assertThat(evidence(4, 4, 0.25).corrected()).isEqualTo(1);
        assertThat(evidence(5, 8, 0.25).corrected()).isEqualTo(0.5);
    }

    private static Evidence evidence(double earned, double possible, double chance) {
        return new Evidence(new ConceptId("some"), earned, possible, chance, List.of());
    }

    private static double earned(MultipleChoiceType type, Instance<MultipleChoice> instance, String... chosen) {
        return type.score(instance, new MultipleChoiceResponse(List.of(chosen)))
                .score()
                .orElseThrow()
                .earned();
    }

    private static PartVerdict verdictOf(Outcome outcome, String part) {
        return outcome.parts().stream()
                .filter(feedback -> feedback.id().equals(part))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Item<SingleChoice> judgement(double... weights) {
        List<SingleChoice.Option> options = IntStream.range(0, weights.length)
                .mapToObj(i -> new SingleChoice.Option(
                        "o" + i, new Text("…"), Optional.of(weights[i]), Optional.empty(), new Text("…")))
                .toList();
        return with(
                new SingleChoiceType().examples().item(), Basis.JUDGEMENT, new SingleChoice(Optional.empty(), options));
    }

    private static Item<Sorting> withOwnConcept(Item<Sorting> item, String element, ConceptId concept) {
        List<Placed> elements = item.content().elements().stream()
                .map(placed -> placed.id().equals(element)
                        ? new Placed(
                                placed.id(),
                                placed.text(),
                                placed.key(),
                                placed.rationale(),
                                Optional.of(concept),
                                placed.misconceptions())
                        : placed)
                .toList();
        return with(item, item.basis(), new Sorting(item.content().groups(), elements, Optional.empty()));
    }

    private static <C> Item<C> with(Item<C> item, Basis basis, C content) {
        return new Item<>(
                item.id(),
                item.type(),
                item.concept(),
                item.level(),
                basis,
                item.pool(),
                item.stem(),
                item.source(),
                item.retired(),
                content);
    }
}
