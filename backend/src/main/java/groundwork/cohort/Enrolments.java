package groundwork.cohort;

import groundwork.account.Account;
import groundwork.account.Accounts;
import groundwork.account.LearnerId;
import groundwork.db.Database;
import groundwork.db.LearnerWrite;
import groundwork.http.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Classes as learners join and leave them. Thread-safe. */
public final class Enrolments {
    private final Database database;
    private final CohortStore cohorts = new CohortStore();
    private final EnrolmentStore store = new EnrolmentStore();
    private final Cohorts classes;
    private final Accounts accounts;
    private final Clock clock;

    public Enrolments(Database database, Cohorts classes, Accounts accounts, Clock clock) {
        this.database = database;
        this.classes = classes;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What a code opens, for whoever has it. */
    InvitationView invitation(JoiningCode code) {
        Cohort cohort = classes.open(code);
        return InvitationView.of(cohort, classes.trainerOf(cohort));
    }

    /** A place in a class, and whether this request took it. */
    record Joined(EnrolmentView enrolment, boolean isNew) {}

    /** Takes a place in a class. Whoever has one keeps it as it is: to change it is another request. */
    Joined join(LearnerId learner, EnrolmentRequest request) {
        Cohort cohort = classes.open(request.code());
        Optional<Account> account = accounts.find(learner);
        if (account.isEmpty() && !cohort.guests()) {
            throw Refused.forbidden("This class is for people with an account: sign up, then join.");
        }
        Enrolment wanted = new Enrolment(
                cohort.id(),
                learner,
                name(request, account),
                request.mayAsk().orElse(false),
                request.mayRead().orElse(false),
                clock.instant());
        Words words = request.words();
        boolean isNew = database.writeFor(learner.value(), write -> add(write, wanted, words));
        return new Joined(require(learner, cohort.id()), isNew);
    }

    private static String name(EnrolmentRequest request, Optional<Account> account) {
        return request.name()
                .map(typed -> Line.read("/name", typed, Enrolment.LONGEST_NAME))
                .or(() -> account.map(Account::name))
                .orElseThrow(() -> Refused.badRequest("/name", "Say what you want to be called in this class."));
    }

    private boolean add(LearnerWrite write, Enrolment wanted, Words words) {
        if (store.find(write.sql(), wanted.cohort(), wanted.learner()).isPresent()) {
            return false;
        }
        store.add(write.sql(), wanted);
        store.put(write.sql(), wanted.cohort(), wanted.learner(), words);
        return true;
    }

    /** Somebody's places in classes, the latest class first. */
    List<EnrolmentView> of(LearnerId learner) {
        return classes.joinedBy(learner).stream()
                .flatMap(cohort -> find(learner, cohort).stream())
                .toList();
    }

    private EnrolmentView require(LearnerId learner, CohortId id) {
        return database.read(sql -> cohorts.find(sql, id))
                .flatMap(cohort -> find(learner, cohort))
                .orElseThrow(Enrolments::notThere);
    }

    private Optional<EnrolmentView> find(LearnerId learner, Cohort cohort) {
        String trainer = classes.trainerOf(cohort);
        return database.read(sql -> store.find(sql, cohort.id(), learner)
                .map(enrolment ->
                        EnrolmentView.of(cohort, trainer, enrolment, store.words(sql, cohort.id(), learner))));
    }

    EnrolmentView change(LearnerId learner, CohortId id, EnrolmentChange change) {
        database.writeFor(learner.value(), write -> {
            Enrolment before = store.find(write.sql(), id, learner).orElseThrow(Enrolments::notThere);
            store.put(write.sql(), id, learner, change.of(store.words(write.sql(), id, learner)));
            return store.change(write.sql(), change.of(before));
        });
        return require(learner, id);
    }

    /** Leaves a class: the trainer sees nothing more of the learner, and nothing of them counts in its figures. */
    void leave(LearnerId learner, CohortId id) {
        int left = database.writeFor(learner.value(), write -> store.delete(write.sql(), id, learner));
        if (left == 0) {
            throw notThere();
        }
    }

    private static Refused notThere() {
        return Refused.notFound("You are not in this class.");
    }
}
