package groundwork.plan.model;

import java.time.LocalDate;

/**
 * When a class takes place, by the learner's calendar.
 *
 * @param last the same day or a later one
 */
public record ClassDates(LocalDate first, LocalDate last) {
    public ClassDates {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A class does not end before it begins.");
        }
    }
}
