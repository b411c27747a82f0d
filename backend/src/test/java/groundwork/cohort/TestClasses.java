package groundwork.cohort;

import groundwork.account.Accounts;
import groundwork.account.LearnerId;
import groundwork.account.secret.OneTimeSecrets;
import groundwork.account.session.Sessions;
import groundwork.db.Database;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Classes and who joins them, for their own tests and those of what is built on them. */
public final class TestClasses {
    public static final LocalDate HELD = LocalDate.parse("2026-03-20");

    public final Cohorts cohorts;
    final Enrolments enrolments;

    public TestClasses(Database database, Clock clock) {
        SecureRandom random = new SecureRandom();
        Sessions sessions = new Sessions(database, clock, random);
        Accounts accounts = new Accounts(database, sessions, new OneTimeSecrets(database, clock, random), clock);
        cohorts = new Cohorts(database, accounts, clock, random);
        enrolments = new Enrolments(database, cohorts, accounts, clock);
    }

    /** A class of this name in Berlin on {@link #HELD}, which guests may join. */
    static CohortTerms terms(String name) {
        return new CohortTerms(name, HELD, ZoneId.of("Europe/Berlin"), true);
    }

    public CohortId make(LearnerId trainer, String name) {
        return cohorts.make(trainer, Optional.empty(), terms(name)).cohort().id();
    }

    /** A class with these members. */
    public CohortId held(LearnerId trainer, List<LearnerId> members) {
        CohortId made = make(trainer, "March");
        members.forEach(member -> join(member, trainer, made, "Number " + members.indexOf(member)));
        return made;
    }

    public void join(LearnerId learner, LearnerId trainer, CohortId cohort, String name) {
        enrolments.join(
                learner,
                new EnrolmentRequest(
                        cohorts.require(trainer, cohort).code(),
                        Optional.of(name),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    public void leave(LearnerId learner, CohortId cohort) {
        enrolments.leave(learner, cohort);
    }

    public void delete(LearnerId trainer, CohortId cohort) {
        cohorts.delete(trainer, cohort);
    }
}
