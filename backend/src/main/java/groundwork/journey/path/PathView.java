package groundwork.journey.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A learner's path.
 *
 * @param steps all of them, in order
 * @param choosing whether the course chooser is open to them
 */
record PathView(List<StepView> steps, boolean choosing) {
    /**
     * One step.
     *
     * @param onDate when it was done, or is planned
     */
    record StepView(PathStep step, boolean done, Optional<LocalDate> onDate) {}
}
