package groundwork.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision with all that was ever written about it.
 *
 * @param sealedAt when the learner said that the class is over
 * @param firsts every wording of the first take, the earliest first; at least one
 * @param second the decision taken again
 * @param outcomes what came of it, the earliest first
 */
record Decision(
        DecisionId id,
        Optional<Instant> sealedAt,
        List<Written> firsts,
        Optional<Written> second,
        List<Noted> outcomes) {
    /** Long enough for a Sprint or two to show something. */
    static final Duration UNTIL_OUTCOME = Duration.ofDays(30);

    /** A wording of a take, with the situation as it was described then. */
    record Written(EntryId id, String situation, Take take, Instant writtenAt) {}

    /** A note of what came of it. */
    record Noted(EntryId id, Outcome outcome, Instant writtenAt) {}

    /** The first take as it counts: the last wording. */
    Written first() {
        return firsts.getLast();
    }

    /** Whether something is written here under this id. */
    boolean holds(EntryId entry) {
        return firsts.stream().anyMatch(wording -> wording.id().equals(entry))
                || second.filter(wording -> wording.id().equals(entry)).isPresent()
                || outcomes.stream().anyMatch(note -> note.id().equals(entry));
    }

    boolean isSealed() {
        return sealedAt.isPresent();
    }

    /** Whether the first take is kept from its own author, so that the second is their own again. */
    boolean hidesFirst() {
        return isSealed() && second.isEmpty();
    }

    Optional<Instant> outcomeDueAt() {
        return second.map(taken -> taken.writtenAt().plus(UNTIL_OUTCOME));
    }

    DecisionStage stage(Instant now) {
        if (!outcomes.isEmpty()) {
            return DecisionStage.TOLD;
        }
        return outcomeDueAt()
                .map(due -> now.isBefore(due) ? DecisionStage.WAITING : DecisionStage.DUE)
                .orElse(isSealed() ? DecisionStage.SEALED : DecisionStage.WRITTEN);
    }
}
