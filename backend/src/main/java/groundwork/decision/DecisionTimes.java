package groundwork.decision;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a learner's latest decision has come, for whoever plans around it. It holds no word of theirs.
 *
 * @param written when it was written down
 * @param again when it was taken again
 * @param outcome when what came of it was told first
 */
public record DecisionTimes(Optional<Instant> written, Optional<Instant> again, Optional<Instant> outcome) {
    /** Nothing was written down. */
    static final DecisionTimes NONE = new DecisionTimes(Optional.empty(), Optional.empty(), Optional.empty());

    static DecisionTimes of(Decision decision) {
        return new DecisionTimes(
                Optional.of(decision.firsts().getFirst().writtenAt()),
                decision.second().map(Decision.Written::writtenAt),
                decision.outcomes().stream().findFirst().map(Decision.Noted::writtenAt));
    }
}
