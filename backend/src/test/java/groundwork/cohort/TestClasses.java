package groundwork.cohort;

import groundwork.account.Accounts;
import groundwork.account.LearnerId;
import groundwork.account.secret.OneTimeSecrets;
import groundwork.account.session.Sessions;
import groundwork.db.Database;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Classes for tests of what is built on them. */
public final class TestClasses {
    private static final int DAYS_AHEAD = 20;

    private final Database database;
    private final Clock clock;
    private final Cohorts cohorts;
    private final Enrolments enrolments;

    public TestClasses(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        SecureRandom random = new SecureRandom();
        Sessions sessions = new Sessions(database, clock, random);
        Accounts accounts = new Accounts(database, sessions, new OneTimeSecrets(database, clock, random), clock);
        cohorts = new Cohorts(database, accounts, clock, random);
        enrolments = new Enrolments(database, cohorts, accounts, clock);
    }

    public Cohorts cohorts() {
        return cohorts;
    }

    public LearnerId trainer(String name) {
        LearnerId learner = LearnerId.random();
        String email = name.toLowerCase(Locale.ROOT) + "@example.org";
        database.write(sql ->
                sql.execute("insert into learner (id, created_at, last_sequence) values (?, 0, 0)", learner.value()));
        database.write(sql -> sql.execute(
                "insert into account (learner, email, email_key, name, role, created_at) values (?, ?, ?, ?, 'trainer', 0)",
                learner.value(),
                email,
                email,
                name));
        return learner;
    }

    /** A class that is held in {@value #DAYS_AHEAD} days. */
    public CohortId make(LearnerId trainer, String name) {
        LocalDate date = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS_AHEAD);
        return cohorts.make(trainer, Optional.empty(), new CohortTerms(name, date, ZoneOffset.UTC, true))
                .cohort()
                .id();
    }

    public void join(LearnerId learner, LearnerId trainer, CohortId cohort) {
        EnrolmentRequest joining = new EnrolmentRequest(
                cohorts.require(trainer, cohort).code(),
                Optional.of("Ada"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        enrolments.join(learner, joining);
    }

    public void leave(LearnerId learner, CohortId cohort) {
        enrolments.leave(learner, cohort);
    }

    public void delete(LearnerId trainer, CohortId cohort) {
        cohorts.delete(trainer, cohort);
    }
}
