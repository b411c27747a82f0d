package groundwork.cohort;

import groundwork.account.Account;
import groundwork.account.Accounts;
import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.Database;
import groundwork.http.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;

/** Classes as their trainers keep them. A trainer sees their own only: another's is not there. Thread-safe. */
public final class Cohorts {
    private static final int DAYS_BEFORE = 30;
    private static final int DAYS_AFTER = 7;

    private final Database database;
    private final CohortStore store = new CohortStore();
    private final EnrolmentStore enrolments = new EnrolmentStore();
    private final InviteeStore invitees = new InviteeStore();
    private final Accounts accounts;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * Makes the service.
     *
     * @param random a cryptographically strong one: whoever guesses a code joins
     */
    public Cohorts(Database database, Accounts accounts, Clock clock, RandomGenerator random) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
        this.random = random;
    }

    /** Classes, for whoever exports, merges and erases. */
    public PersonalData personalData() {
        return new CohortData(store, enrolments);
    }

    /** A class, and whether this request made it. */
    record Made(CohortView cohort, boolean isNew) {}

    Made make(LearnerId trainer, Optional<CohortId> wanted, CohortTerms terms) {
        CohortId id = wanted.orElseGet(CohortId::random);
        terms.checked(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        return database.writeFor(trainer.value(), write -> {
            Optional<Cohort> before = store.find(write.sql(), id);
            if (before.isPresent()) {
                return new Made(same(before.get(), trainer, terms), false);
            }
            Cohort cohort = new Cohort(
                    id, trainer, terms.name(), terms.date(), terms.timeZone(), terms.guests(), code(), clock.instant());
            store.add(write.sql(), cohort);
            return new Made(CohortView.of(cohort, 0), true);
        });
    }

    private JoiningCode code() {
        return JoiningCode.random(random);
    }

    private static CohortView same(Cohort before, LearnerId trainer, CohortTerms terms) {
        if (!before.trainer().equals(trainer) || !before.terms().equals(terms)) {
            throw Refused.conflict("Another class has this id.");
        }
        return CohortView.of(before, 0);
    }

    List<CohortView> of(LearnerId trainer) {
        return database.read(sql -> {
            Map<CohortId, Integer> sizes = store.sizes(sql, trainer);
            return store.of(sql, trainer).stream()
                    .map(cohort -> CohortView.of(cohort, sizes.getOrDefault(cohort.id(), 0)))
                    .toList();
        });
    }

    /** A class of this trainer's; another's is not there. */
    public Cohort require(LearnerId trainer, CohortId id) {
        return database.read(sql -> store.find(sql, id))
                .filter(cohort -> cohort.trainer().equals(trainer))
                .orElseThrow(() -> Refused.notFound("You have no such class."));
    }

    /** The classes that somebody gives, the latest first. */
    public List<Cohort> given(LearnerId trainer) {
        return database.read(sql -> given(sql, trainer));
    }

    /** The classes that somebody gives, the latest first, in a work of the caller's. */
    public List<Cohort> given(DSLContext sql, LearnerId trainer) {
        return store.of(sql, trainer);
    }

    CohortView view(LearnerId trainer, CohortId id) {
        Cohort cohort = require(trainer, id);
        return CohortView.of(cohort, members(id).size());
    }

    /** Everybody in a class, in the order of their names. */
    public List<Enrolment> members(CohortId id) {
        return database.read(sql -> enrolments.of(sql, id));
    }

    /** Whoever is in a class that was held lately or will be soon: whose trainer is likely to ask for them. */
    public List<LearnerId> near() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return database.read(
                sql -> enrolments.heldBetween(sql, today.minusDays(DAYS_AFTER), today.plusDays(DAYS_BEFORE)));
    }

    /** What members of a class let their trainer read, without names and by its text alone. */
    public List<Shared> shared(CohortId id) {
        return database.read(sql -> enrolments.shared(sql, id)).stream()
                .map(Shared::of)
                .sorted(Shared.BY_TEXT)
                .toList();
    }

    /** The classes that somebody is in, the latest first. */
    public List<Cohort> joinedBy(LearnerId learner) {
        return database.read(sql -> store.joinedBy(sql, learner));
    }

    CohortView change(LearnerId trainer, CohortId id, CohortChange change) {
        Cohort before = require(trainer, id);
        CohortTerms terms = change.of(before.terms());
        if (!terms.date().equals(before.date())) {
            terms.checked(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        }
        database.writeFor(trainer.value(), write -> store.change(write.sql(), before.with(terms)));
        return view(trainer, id);
    }

    /** Deletes a class; its members keep what they have learnt. */
    void delete(LearnerId trainer, CohortId id) {
        require(trainer, id);
        database.writeFor(trainer.value(), write -> store.delete(write.sql(), id));
    }

    /** Remembers whom the trainer asked to join; returns how many are new. */
    int invite(LearnerId trainer, CohortId id, List<Invitee> asked) {
        require(trainer, id);
        return database.writeFor(trainer.value(), write -> (int) asked.stream()
                .filter(one -> invitees.put(write.sql(), id, one, clock.instant()))
                .count());
    }

    /** Whom the trainer asked to join, in the order of their addresses. */
    public List<Invitee> invitees(LearnerId trainer, CohortId id) {
        require(trainer, id);
        return database.read(sql -> invitees.of(sql, id));
    }

    /** What the trainer of a class is called; empty if they have deleted their account since. */
    public String trainerOf(Cohort cohort) {
        return accounts.find(cohort.trainer()).map(Account::name).orElse("");
    }

    /** The class with this code that can still be joined. */
    Cohort open(JoiningCode code) {
        Instant now = clock.instant();
        return database.read(sql -> store.find(sql, code))
                .filter(cohort -> !cohort.isOver(now))
                .orElseThrow(() -> Refused.notFound("There is no class with this code, or it is over."));
    }

    /**
     * Forgets who was in classes that were held more than {@link Cohort#KEPT_DAYS} days ago: names, what they told, whom the
     * trainer had asked. Their places remain, so that the class's figures do. Returns how many classes.
     */
    public int forgetOldClasses() {
        Instant now = clock.instant();
        LocalDate limit = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(Cohort.KEPT_DAYS - 1L);
        return database.write(sql -> {
            List<Cohort> old = store.heldBefore(sql, limit).stream()
                    .filter(cohort -> cohort.isOver(now))
                    .toList();
            old.forEach(cohort -> {
                enrolments.forget(sql, cohort.id());
                invitees.delete(sql, cohort.id());
            });
            return old.size();
        });
    }
}
