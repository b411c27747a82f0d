package groundwork.item.ordering;

import groundwork.item.Checks;
import groundwork.item.Evidence;
import groundwork.item.Examples;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.ItemType;
import groundwork.item.MisconceptionId;
import groundwork.item.Numbered;
import groundwork.item.Outcome;
import groundwork.item.Part;
import groundwork.item.PartFeedback;
import groundwork.item.PartVerdict;
import groundwork.item.Piece;
import groundwork.item.Score;
import groundwork.item.Shuffle;
import groundwork.item.Text;
import groundwork.item.ordering.Ordering.Element;
import groundwork.item.ordering.Ordering.Mistaken;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Scores an order by its pairs: of the n(n − 1) ÷ 2 pairs of elements, those that stand in the right order. Chance is one
 * half, since in a random permutation every pair is as likely to stand one way as the other.
 */
public final class OrderingType implements ItemType<Ordering, OrderingView, OrderingResponse> {
    private static final double CHANCE = 0.5;

    @Override
    public String name() {
        return "ordering";
    }

    @Override
    public Class<Ordering> contentClass() {
        return Ordering.class;
    }

    @Override
    public Class<OrderingView> viewClass() {
        return OrderingView.class;
    }

    @Override
    public Class<OrderingResponse> responseClass() {
        return OrderingResponse.class;
    }

    @Override
    public List<ItemProblem> check(Item<Ordering> item) {
        Ordering content = item.content();
        List<String> ids = ids(content);
        Checks checks = new Checks().unique(ids, "/elements");
        checks.that(isPermutation(content.key(), ids), "/key", "The key names every element once.");
        for (int i = 0; i < content.misconceptions().size(); i++) {
            List<String> when = content.misconceptions().get(i).when();
            String pointer = "/misconceptions/" + i + "/when";
            checks.that(isPermutation(when, ids), pointer, "A mistaken order names every element once.");
            checks.that(!when.equals(content.key()), pointer, "The right order stands for no misconception.");
        }
        return checks.problems();
    }

    @Override
    public List<Part> parts(Item<Ordering> item) {
        return Numbered.map(
                item.content().elements(),
                (i, element) -> new Part(
                        "/elements/" + i,
                        element.id(),
                        element.text(),
                        element.rationale(),
                        true,
                        Optional.empty(),
                        i == 0 ? beliefs(item.content()) : List.of()));
    }

    /** The beliefs are the order's, not an element's; they are told once, with the first element. */
    private static List<MisconceptionId> beliefs(Ordering content) {
        return content.misconceptions().stream().map(Mistaken::is).toList();
    }

    @Override
    public Instance<Ordering> prepare(Item<Ordering> item, long seed) {
        Ordering content = item.content();
        List<Element> inKeyOrder =
                content.key().stream().map(id -> element(content, id)).toList();
        List<Element> shuffled = Shuffle.otherThan(inKeyOrder, seed, content.elements());
        return new Instance<>(
                item, new Ordering(shuffled, content.key(), content.rationale(), content.misconceptions()));
    }

    @Override
    public OrderingView publicView(Instance<Ordering> instance) {
        return new OrderingView(instance.content().elements().stream()
                .map(element -> new Piece(element.id(), element.text()))
                .toList());
    }

    @Override
    public Optional<String> refuse(Instance<Ordering> instance, OrderingResponse response) {
        return isPermutation(response.order(), ids(instance.content()))
                ? Optional.empty()
                : Optional.of("The order names every element of this item once.");
    }

    @Override
    public Outcome score(Instance<Ordering> instance, OrderingResponse response) {
        Ordering content = instance.content();
        List<String> given = response.order();
        Score score = new Score(pairsInOrder(given, content.key()), pairs(given.size()));
        List<MisconceptionId> shown = content.misconceptions().stream()
                .filter(mistaken -> mistaken.when().equals(given))
                .map(Mistaken::is)
                .toList();
        Evidence evidence = new Evidence(instance.item().concept(), score.earned(), score.possible(), CHANCE, shown);
        List<PartFeedback> parts = Numbered.map(given, (place, id) -> feedback(content, id, place));
        return new Outcome(score, List.of(evidence), parts, content.key(), Optional.of(content.rationale()));
    }

    private static PartFeedback feedback(Ordering content, String id, int place) {
        int expected = content.key().indexOf(id);
        boolean right = expected == place;
        return new PartFeedback(
                id,
                PartVerdict.placed(right),
                true,
                right ? Optional.empty() : Optional.of(String.valueOf(expected + 1)),
                element(content, id).rationale());
    }

    private static int pairsInOrder(List<String> given, List<String> key) {
        int inOrder = 0;
        for (int first = 0; first < given.size(); first++) {
            for (int second = first + 1; second < given.size(); second++) {
                inOrder += key.indexOf(given.get(first)) < key.indexOf(given.get(second)) ? 1 : 0;
            }
        }
        return inOrder;
    }

    private static int pairs(int elements) {
        return elements * (elements - 1) / 2;
    }

    @Override
    public double chance(Instance<Ordering> instance) {
        return CHANCE;
    }

    @Override
    public OrderingResponse guess(Instance<Ordering> instance, RandomGenerator random) {
        return new OrderingResponse(Shuffle.by(random.nextLong(), ids(instance.content())));
    }

    @Override
    public OrderingResponse key(Instance<Ordering> instance) {
        return new OrderingResponse(instance.content().key());
    }

    /** The orders that stand for a belief. */
    @Override
    public List<Part> wrongAnswers(Instance<Ordering> instance) {
        Ordering content = instance.content();
        return Numbered.map(
                content.misconceptions(),
                (i, mistaken) -> new Part(
                        "/misconceptions/" + i,
                        String.join(",", mistaken.when()),
                        new Text(mistaken.when().stream()
                                .map(id -> element(content, id).text().value())
                                .collect(Collectors.joining(" → "))),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        List.of(mistaken.is())));
    }

    @Override
    public Examples<Ordering, OrderingResponse> examples() {
        return OrderingExamples.examples();
    }

    private static Element element(Ordering content, String id) {
        return content.elements().stream()
                .filter(element -> element.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Ordering content) {
        return content.elements().stream().map(Element::id).toList();
    }

    private static boolean isPermutation(List<String> given, List<String> ids) {
        return given.size() == ids.size() && new HashSet<>(given).equals(new HashSet<>(ids));
    }
}
