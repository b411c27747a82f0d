package groundwork.plan.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody has done beside single objectives: when last, by their calendar.
 *
 * @param readiness a check of either size, before or after a class
 * @param afterCheck such a check after the class was taken
 * @param active when anything was answered
 */
public record Done(
        Optional<LocalDate> diagnostic,
        Optional<LocalDate> readiness,
        Optional<LocalDate> afterCheck,
        Optional<LocalDate> scenario,
        Optional<LocalDate> active) {
    /** Nothing yet. */
    public static final Done NOTHING =
            new Done(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
