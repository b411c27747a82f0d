package groundwork.cohort;

import groundwork.account.LearnerId;
import java.time.Instant;

/**
 * Somebody in a class.
 *
 * @param name what they want to be called there; empty once the class has been forgotten
 * @param mayAsk whether the trainer may see their name beside what they know
 * @param mayRead whether the trainer may read what they write in the course of study, under that name, and judge it
 */
public record Enrolment(
        CohortId cohort, LearnerId learner, String name, boolean mayAsk, boolean mayRead, Instant joinedAt) {
    static final int LONGEST_NAME = 80;
}
