package groundwork.cohort;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A class as somebody who joined it sees it, with what they told there.
 *
 * @param code by which they joined
 * @param trainer what the trainer is called
 * @param mayRead whether the trainer may read what one writes in the course of study, and judge it
 * @param forgottenOn the day on which names and words are deleted
 */
record EnrolmentView(
        CohortId cohort,
        JoiningCode code,
        String title,
        LocalDate date,
        String timeZone,
        String trainer,
        String name,
        boolean mayAsk,
        boolean mayRead,
        String product,
        String work,
        String decision,
        boolean shared,
        LocalDate forgottenOn,
        Instant joinedAt) {
    static EnrolmentView of(Cohort cohort, String trainer, Enrolment enrolment, Words words) {
        return new EnrolmentView(
                cohort.id(),
                cohort.code(),
                cohort.name(),
                cohort.date(),
                cohort.timeZone().getId(),
                trainer,
                enrolment.name(),
                enrolment.mayAsk(),
                enrolment.mayRead(),
                words.product(),
                words.work(),
                words.decision(),
                words.shared(),
                cohort.forgottenOn(),
                enrolment.joinedAt());
    }
}
