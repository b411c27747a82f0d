package groundwork.assignment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be changed of something that was given; what is absent stays.
 *
 * @param undated true takes the due date away
 */
record AssignmentChange(Optional<String> title, Optional<LocalDate> due, Optional<Boolean> undated) {
    Assignment of(Assignment before) {
        Optional<LocalDate> newDue = undated.orElse(false) ? Optional.empty() : due.or(before::due);
        return before.with(title.map(Drafts::title).orElse(before.title()), newDue);
    }
}
