package groundwork.account;

import java.util.UUID;

/** A learner in the response log: a random UUID that says nothing about the person. */
public record LearnerId(String value) {
    /** A new learner's. */
    public static LearnerId random() {
        return new LearnerId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
