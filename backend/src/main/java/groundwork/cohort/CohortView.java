package groundwork.cohort;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A class as its trainer sees it in a list.
 *
 * @param guests whether learners may join without an account
 * @param members how many have joined
 * @param forgottenOn the day on which the names of its members are deleted
 */
record CohortView(
        CohortId id,
        String name,
        LocalDate date,
        String timeZone,
        boolean guests,
        JoiningCode code,
        int members,
        LocalDate forgottenOn,
        Instant createdAt) {
    static CohortView of(Cohort cohort, int members) {
        return new CohortView(
                cohort.id(),
                cohort.name(),
                cohort.date(),
                cohort.timeZone().getId(),
                cohort.guests(),
                cohort.code(),
                members,
                cohort.forgottenOn(),
                cohort.createdAt());
    }
}
