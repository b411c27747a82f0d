package groundwork.cohort;

import groundwork.SetClock;
import groundwork.account.Accounts;
import groundwork.account.LearnerId;
import groundwork.account.secret.OneTimeSecrets;
import groundwork.account.session.Sessions;
import groundwork.db.Database;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Classes for the tests of features that build on them. */
public final class TestCohorts {
    public static final LocalDate HELD = LocalDate.parse("2026-03-20");

    public final Cohorts cohorts;
    private final Enrolments enrolments;

    public TestCohorts(Database database, SetClock clock) {
        SecureRandom random = new SecureRandom();
        Sessions sessions = new Sessions(database, clock, random);
        Accounts accounts = new Accounts(database, sessions, new OneTimeSecrets(database, clock, random), clock);
        cohorts = new Cohorts(database, accounts, clock, random);
        enrolments = new Enrolments(database, cohorts, accounts, clock);
    }

    /** A class in Berlin on {@link #HELD}, with these members. */
    public CohortId held(LearnerId trainer, List<LearnerId> members) {
        CohortTerms terms = new CohortTerms("March", HELD, ZoneId.of("Europe/Berlin"), true);
        CohortView made = cohorts.make(trainer, Optional.empty(), terms).cohort();
        members.forEach(member -> enrolments.join(
                member,
                new EnrolmentRequest(
                        made.code(),
                        Optional.of("Number " + members.indexOf(member)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        return made.id();
    }

    public void delete(LearnerId trainer, CohortId id) {
        cohorts.delete(trainer, id);
    }
}
