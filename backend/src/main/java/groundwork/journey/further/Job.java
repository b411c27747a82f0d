package groundwork.journey.further;

import groundwork.http.Refused;
import groundwork.journey.Entered;
import groundwork.journey.model.Stint;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Time of work as a Product Owner, as the learner tells it.
 *
 * @param place where, in their words
 * @param until the last day; absent if it goes on
 */
record Job(String place, LocalDate from, Optional<LocalDate> until) {
    Job checked() {
        if (until.filter(last -> last.isBefore(from)).isPresent()) {
            throw Refused.badRequest("/until", "Work ends no earlier than it begins.");
        }
        return new Job(
                Entered.text("/place", place, Entered.LINE), Entered.day("/from", from), Entered.day("/until", until));
    }

    Stint stint() {
        return new Stint(from, until);
    }
}
