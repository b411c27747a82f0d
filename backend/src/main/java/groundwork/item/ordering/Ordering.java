package groundwork.item.ordering;

import groundwork.item.MisconceptionId;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * Elements to be put in order.
 *
 * @param key the ids of all elements in the right order
 * @param rationale of the whole order
 * @param misconceptions the beliefs that particular orders stand for
 */
public record Ordering(List<Element> elements, List<String> key, Text rationale, List<Mistaken> misconceptions) {
    /**
     * One element.
     *
     * @param rationale why it stands where it does
     */
    public record Element(String id, Text text, Optional<Text> rationale) {}

    /** Whoever gives the order {@code when} believes what {@code is} names. */
    public record Mistaken(List<String> when, MisconceptionId is) {}
}
