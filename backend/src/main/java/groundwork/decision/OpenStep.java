package groundwork.decision;

import java.time.Instant;
import java.util.Optional;

/**
 * What a learner has yet to do about a decision.
 *
 * @param decision which one; none where the first is still to be written
 * @param from when it can be done; empty while it waits for the class, of which this feature knows no date
 */
public record OpenStep(Step step, Optional<DecisionId> decision, Optional<Instant> from) {
    /** The steps in their order. */
    public enum Step {
        /** Write a decision down, before class. */
        FIRST,
        /** Take it again, after class. */
        AGAIN,
        /** Say what came of it. */
        OUTCOME
    }
}
