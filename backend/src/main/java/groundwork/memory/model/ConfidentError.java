package groundwork.memory.model;

import groundwork.item.ItemId;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody was sure, and it is not so. Such errors are corrected better than others and come back after a week (Butler,
 * Fazio and Marsh, 2011); so the concept is asked again then, by another item, whatever was answered meanwhile.
 */
public record ConfidentError(Instant at, ItemId item) {
    /** How long after the error it is asked again, at the earliest; a learner who comes daily meets it within two days more. */
    public static final Duration ASKED_AGAIN_AFTER = Duration.ofDays(6);

    Instant dueAt() {
        return at.plus(ASKED_AGAIN_AFTER);
    }
}
