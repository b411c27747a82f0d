package groundwork.cohort;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A class to make.
 *
 * @param id the client's, so that sending it twice makes one
 * @param date the first day on which it is held
 * @param timeZone such as Europe/Berlin
 * @param guests whether learners may join without an account; they may where nothing is said
 */
record CohortRequest(Optional<CohortId> id, String name, LocalDate date, String timeZone, Optional<Boolean> guests) {
    CohortTerms terms() {
        return new CohortTerms(CohortTerms.name(name), date, CohortTerms.zone(timeZone), guests.orElse(true));
    }
}
