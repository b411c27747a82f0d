package groundwork.memory.model;

import groundwork.attempt.Certainty;
import groundwork.item.Evidence;
import groundwork.item.ItemId;
import java.time.Instant;
import java.util.Optional;

/**
 * One piece of evidence from the response log, as the fold over a learner's rows meets it.
 *
 * @param isFirst whether the attempt had no evidence for the concept before: later evidence in a sitting is helped by the
 *     feedback to the earlier
 * @param tests whether the attempt tests; a scenario teaches, and its choices move no memory. Nor does evidence that measures
 *     nothing, whatever the attempt
 */
public record Observation(
        ItemId item, Evidence evidence, Optional<Certainty> certainty, Instant at, boolean isFirst, boolean tests) {

    /** The rating of it; empty where it moves no memory. */
    Optional<Rating> rating() {
        return isFirst && measures() ? Optional.of(Rating.of(evidence, certainty)) : Optional.empty();
    }

    /** Whether somebody was sure of what is not so: nothing near all was earned, or a wrong belief was shown. */
    boolean isConfidentError() {
        boolean sure = certainty.filter(said -> said == Certainty.SURE).isPresent();
        return measures() && sure && (Rating.of(evidence, certainty) == Rating.AGAIN || showsBelief());
    }

    /** Whether it says how well something is remembered. */
    boolean measures() {
        return tests && evidence.measures();
    }

    boolean showsBelief() {
        return !evidence.misconceptions().isEmpty();
    }
}
