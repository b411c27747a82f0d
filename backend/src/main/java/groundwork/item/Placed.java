package groundwork.item;

import java.util.List;
import java.util.Optional;

/**
 * An element with the place it belongs to: a prompt with its target, an element with its group.
 *
 * @param key the id of its place
 * @param misconceptions the beliefs that its wrong places stand for
 */
public record Placed(
        String id, Text text, String key, Text rationale, Optional<ConceptId> concept, List<Belief> misconceptions) {

    /** The beliefs that putting it at {@code place} stands for. */
    public List<MisconceptionId> shownBy(String place) {
        return misconceptions.stream()
                .filter(belief -> belief.when().equals(place))
                .map(Belief::is)
                .toList();
    }

    public Part part(String pointer) {
        List<MisconceptionId> beliefs = misconceptions.stream().map(Belief::is).toList();
        return new Part(pointer, id, text, Optional.of(rationale), true, concept, beliefs);
    }
}
