package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.item.ConceptId;
import groundwork.item.Evidence;
import groundwork.item.ItemId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the response log, as whoever folds the log meets it.
 *
 * @param kind of its attempt
 * @param tests whether attempts of this kind test; those that only teach move no memory
 * @param evidence what scoring found, or what a trainer said of it since; empty as long as a person has to judge it
 * @param begun when its attempt was started
 * @param inSight how long the item was, if that was measured
 * @param metBefore the concepts for which the same attempt had evidence before
 * @param isFirstMeeting whether the learner had never answered this item before, in whichever attempt
 */
public record Answered(
        LearnerId learner,
        long sequence,
        String kind,
        boolean tests,
        ItemId item,
        List<Evidence> evidence,
        Optional<Certainty> certainty,
        Instant at,
        Instant begun,
        Optional<Duration> inSight,
        Set<ConceptId> metBefore,
        boolean isFirstMeeting) {

    /** The evidence without beliefs that were shown where nothing was measured. */
    public List<Evidence> measured() {
        return evidence.stream().filter(Evidence::measures).toList();
    }

    public boolean isFirst(Evidence piece) {
        return !metBefore.contains(piece.concept());
    }
}
