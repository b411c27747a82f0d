package groundwork;

import groundwork.account.Accounts;
import groundwork.account.LearnerId;
import groundwork.cohort.CohortRoutes;
import groundwork.cohort.Cohorts;
import groundwork.cohort.EnrolmentRoutes;
import groundwork.cohort.Enrolments;
import groundwork.http.Route;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

/** Classes and who is in them, wired. */
record ClassParts(Cohorts cohorts, Enrolments enrolments) {
    static ClassParts of(Ground ground, Accounts accounts) {
        Cohorts cohorts = new Cohorts(ground.database(), accounts, ground.clock(), new SecureRandom());
        return new ClassParts(cohorts, new Enrolments(ground.database(), cohorts, accounts, ground.clock()));
    }

    /** Whether somebody is in a class. */
    boolean isMember(LearnerId learner) {
        return !cohorts.joinedBy(learner).isEmpty();
    }

    List<Route> routes() {
        return Stream.concat(
                        new CohortRoutes(cohorts).routes().stream(), new EnrolmentRoutes(enrolments).routes().stream())
                .toList();
    }
}
