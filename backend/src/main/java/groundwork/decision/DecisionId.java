package groundwork.decision;

import java.util.UUID;

/** Names one decision of one learner: a UUID that the client makes, unique beside its learner. */
public record DecisionId(UUID value) {
    /** @throws IllegalArgumentException if it is no UUID */
    static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    static DecisionId random() {
        return new DecisionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
