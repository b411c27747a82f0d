package groundwork.cohort;

import java.time.LocalDate;
import java.util.Optional;

/** What is to be changed of a class; what is absent stays. */
record CohortChange(
        Optional<String> name, Optional<LocalDate> date, Optional<String> timeZone, Optional<Boolean> guests) {
    CohortTerms of(CohortTerms before) {
        return new CohortTerms(
                name.map(CohortTerms::name).orElse(before.name()),
                date.orElse(before.date()),
                timeZone.map(CohortTerms::zone).orElse(before.timeZone()),
                guests.orElse(before.guests()));
    }
}
