package groundwork.journey.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Time of work as a Product Owner.
 *
 * @param until the last day; empty if it goes on
 */
public record Stint(LocalDate from, Optional<LocalDate> until) {
    public Stint {
        if (until.filter(last -> last.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("Work ends no earlier than it begins.");
        }
    }

    public Stint(LocalDate from, LocalDate until) {
        this(from, Optional.of(until));
    }
}
