package groundwork.cohort;

import java.time.LocalDate;

/**
 * What somebody with a code is told before they join.
 *
 * @param guests whether they may join without an account
 * @param forgottenOn the day on which names and words are deleted
 */
record InvitationView(
        String name, LocalDate date, String timeZone, String trainer, boolean guests, LocalDate forgottenOn) {
    static InvitationView of(Cohort cohort, String trainer) {
        return new InvitationView(
                cohort.name(),
                cohort.date(),
                cohort.timeZone().getId(),
                trainer,
                cohort.guests(),
                cohort.forgottenOn());
    }
}
