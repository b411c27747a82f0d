package groundwork.plan.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far somebody's own decision has come, by their calendar.
 *
 * @param written when it was written down before the class
 * @param again when they decided again after it
 * @param outcome when they recorded what came of it
 */
public record DecisionState(Optional<LocalDate> written, Optional<LocalDate> again, Optional<LocalDate> outcome) {
    /** Nothing was written down. */
    public static final DecisionState NONE = new DecisionState(Optional.empty(), Optional.empty(), Optional.empty());
}
