package groundwork.memory.model;

import groundwork.item.ConceptId;
import java.time.Instant;
import java.util.Optional;

/**
 * A concept that a review brings today.
 *
 * @param value by how much more of it the learner is expected to recall in thirty days if it is reviewed now
 */
public record DueConcept(
        ConceptId concept, Reason reason, Instant dueAt, double value, Optional<ConfidentError> error) {
    /** Why it is due; the first that holds. */
    public enum Reason {
        /** The learner was sure of what is not so, about a week ago. */
        CONFIDENT_ERROR,
        /** The chance of recall falls to the desired retention today, or has fallen. */
        FADING,
        /** A choice in a scenario showed a wrong belief. */
        BELIEF_SHOWN
    }
}
