package groundwork.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What matching and sorting share: elements that are put at places, one point for each that is put where it belongs. Chance
 * is one in as many as there are places.
 */
public final class Placing {
    private final List<Placed> elements;
    private final List<Place> places;

    public Placing(List<Placed> elements, List<Place> places) {
        this.elements = elements;
        this.places = places;
    }

    /** Checks keys and beliefs of the elements that stand at {@code pointer}. */
    public void check(Checks checks, String pointer) {
        List<String> known = places.stream().map(Place::id).toList();
        checks.unique(elements.stream().map(Placed::id).toList(), pointer);
        for (int i = 0; i < elements.size(); i++) {
            Placed element = elements.get(i);
            String at = pointer + "/" + i;
            checks.known(element.key(), known, at + "/key");
            for (int j = 0; j < element.misconceptions().size(); j++) {
                String when = element.misconceptions().get(j).when();
                checks.known(when, known, at + "/misconceptions/" + j + "/when");
                checks.that(
                        !when.equals(element.key()),
                        at + "/misconceptions/" + j + "/when",
                        "The right place stands for no misconception.");
            }
        }
    }

    /** Why these places are no response: one missing, one surplus, or one that is not there. */
    public Optional<String> refuse(Map<String, String> given) {
        Set<String> ids = Set.copyOf(elements.stream().map(Placed::id).toList());
        if (!given.keySet().equals(ids)) {
            return Optional.of("The response gives each element of this item one place.");
        }
        Set<String> known = Set.copyOf(places.stream().map(Place::id).toList());
        return known.containsAll(given.values())
                ? Optional.empty()
                : Optional.of("The response names a place that this item does not have.");
    }

    public Outcome score(Instance<?> instance, Map<String, String> given, Optional<Text> rationale) {
        Tally tally = new Tally(chance());
        for (Placed element : elements) {
            String place = given.getOrDefault(element.id(), "");
            tally.count(instance.conceptOf(element.concept()), place.equals(element.key()), element.shownBy(place));
        }
        List<PartFeedback> parts = elements.stream()
                .map(element -> feedback(element, given.getOrDefault(element.id(), "")))
                .toList();
        return new Outcome(tally.score(), tally.evidence(), parts, List.of(), rationale);
    }

    private static PartFeedback feedback(Placed element, String place) {
        boolean right = place.equals(element.key());
        return new PartFeedback(
                element.id(),
                PartVerdict.placed(right),
                true,
                right ? Optional.empty() : Optional.of(element.key()),
                Optional.of(element.rationale()));
    }

    /** Each element at any place, whatever the others have. */
    public Map<String, String> guess(RandomGenerator random) {
        return elements.stream()
                .collect(Collectors.toUnmodifiableMap(Placed::id, element -> places.get(random.nextInt(places.size()))
                        .id()));
    }

    /** Each element where it belongs. */
    public Map<String, String> key() {
        return elements.stream().collect(Collectors.toUnmodifiableMap(Placed::id, Placed::key));
    }

    /** Each element at each place that stands for a belief; what is said of it is said of the element. */
    public List<Part> wrongAnswers() {
        return elements.stream()
                .flatMap(element -> element.misconceptions().stream().map(belief -> wrongAnswer(element, belief)))
                .toList();
    }

    private Part wrongAnswer(Placed element, Belief belief) {
        Text place = places.stream()
                .filter(one -> one.id().equals(belief.when()))
                .map(Place::text)
                .findFirst()
                .orElse(new Text(belief.when()));
        return new Part(
                "",
                element.id() + "/" + belief.when(),
                new Text(element.text() + " → " + place),
                Optional.empty(),
                false,
                element.concept(),
                List.of(belief.is()));
    }

    public double chance() {
        return 1.0 / places.size();
    }

    public static List<Piece> pieces(List<Placed> elements) {
        return elements.stream()
                .map(element -> new Piece(element.id(), element.text()))
                .toList();
    }
}
