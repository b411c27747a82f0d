package groundwork.account;

import groundwork.account.secret.OneTimeSecrets;
import groundwork.account.secret.OneTimeSecrets.Purpose;
import groundwork.account.secret.Secret;
import groundwork.account.session.Session;
import groundwork.account.session.Sessions;
import groundwork.account.session.Visit;
import groundwork.db.Database;
import groundwork.http.Refused;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Guests and accounts: who somebody is, what they are called and what they may do. Thread-safe. */
public final class Accounts {
    private final Database database;
    private final AccountStore store = new AccountStore();
    private final Sessions sessions;
    private final OneTimeSecrets secrets;
    private final Clock clock;

    public Accounts(Database database, Sessions sessions, OneTimeSecrets secrets, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Makes a learner who has no account, and opens a session of theirs. */
    public Secret startGuest(Visit visit) {
        LearnerId learner = LearnerId.random();
        return database.write(sql -> {
            store.addLearner(sql, learner, clock.instant());
            return sessions.open(sql, learner, visit);
        });
    }

    /** Everybody with an account, in the order of their addresses. */
    public List<Account> all() {
        return database.read(store::all);
    }

    public Optional<Account> find(LearnerId learner) {
        return database.read(sql -> store.find(sql, learner));
    }

    public Optional<Account> find(Email email) {
        return database.read(sql -> store.find(sql, email));
    }

    /** The accounts of those of these learners who have one. */
    public Map<LearnerId, Account> of(Collection<LearnerId> learners) {
        return database.read(sql -> store.of(sql, learners)).stream()
                .collect(Collectors.toMap(Account::learner, account -> account));
    }

    /** Refuses guests, where something needs an account. */
    public Account require(LearnerId learner) {
        return find(learner).orElseThrow(() -> Refused.conflict("This needs an account: sign up first."));
    }

    /**
     * Makes an account without a password for somebody whom another service vouches for; a guest on the device keeps all.
     *
     * @param also what has to happen in the same work
     * @throws Refused with 409 if the address has an account: whoever owns that links it from inside
     */
    public Secret addVouchedFor(
            String address, Optional<String> name, Visit visit, BiConsumer<DSLContext, LearnerId> also) {
        Email email = new Email(address);
        String called = name.map(String::strip)
                .filter(given -> !given.isEmpty() && given.codePoints().noneMatch(Character::isISOControl))
                .map(given -> given.substring(0, Math.min(given.length(), Account.LONGEST_NAME)))
                .orElse(address.substring(0, address.indexOf('@')));
        Optional<LearnerId> guest = visit.token()
                .flatMap(sessions::find)
                .filter(session -> session.role().isEmpty())
                .map(Session::learner);
        return database.write(sql -> {
            LearnerId learner = guest.orElseGet(() -> newLearner(sql));
            Account account = new Account(learner, email, called, Role.LEARNER, Optional.empty(), clock.instant());
            if (!store.add(sql, account)) {
                throw Refused.conflict(
                        "There is an account with this address. Sign in to it first, then link it here.");
            }
            also.accept(sql, learner);
            sessions.endAll(sql, learner);
            return sessions.open(sql, learner, visit);
        });
    }

    LearnerId newLearner(DSLContext sql) {
        LearnerId learner = LearnerId.random();
        store.addLearner(sql, learner, clock.instant());
        return learner;
    }

    Me me(LearnerId learner) {
        return find(learner).map(Me::of).orElse(Me.GUEST);
    }

    /** Whoever a session that was just opened belongs to. */
    public Me of(Secret session) {
        return me(sessions.find(session).orElseThrow().learner());
    }

    Me rename(LearnerId learner, String name) {
        database.write(sql -> store.rename(sql, learner, name));
        return me(learner);
    }

    /** Makes a trainer of whoever has a code; an administrator stays one. */
    Me useCode(LearnerId learner, Secret code) {
        Account account = require(learner);
        database.write(sql -> {
            takeCode(sql, code);
            return account.role() == Role.LEARNER ? store.setRole(sql, learner, Role.TRAINER) : 0;
        });
        return me(learner);
    }

    /** Uses a code up in a work of the caller's. */
    void takeCode(DSLContext sql, Secret code) {
        if (secrets.take(sql, Purpose.TRAINER_CODE, code).isEmpty()) {
            throw unknownCode();
        }
    }

    /** Refuses a code that does not fit, without using it up. */
    void checkCode(Secret code) {
        if (secrets.look(Purpose.TRAINER_CODE, code).isEmpty()) {
            throw unknownCode();
        }
    }

    private static Refused unknownCode() {
        return Refused.badRequest("/code", "This code is not known, or was used already.");
    }

    /** A code for the first trainer, as long as there is neither a trainer nor a code that waits for one. */
    public Optional<Secret> firstTrainerCode() {
        boolean isFirst = !secrets.hasAny(Purpose.TRAINER_CODE)
                && database.read(sql -> !store.hasRole(sql, Role.TRAINER) && !store.hasRole(sql, Role.ADMINISTRATOR));
        return isFirst ? Optional.of(secrets.trainerCode()) : Optional.empty();
    }

    /** Gives a role to whoever has this address; false if nobody has. */
    public boolean setRole(Email email, Role role) {
        return find(email)
                .map(account -> database.write(sql -> {
                            sessions.endAll(sql, account.learner());
                            return store.setRole(sql, account.learner(), role);
                        })
                        == 1)
                .orElse(false);
    }

    /** Forgets sessions that nobody can have any more; returns how many. */
    public int forgetEndedSessions() {
        return sessions.forgetEnded();
    }

    /** Forgets guests who have not come back within {@link Session#GUEST_KEPT}; returns how many. */
    public int forgetIdleGuests() {
        return database.write(
                sql -> store.deleteGuestsNotSeenSince(sql, clock.instant().minus(Session.GUEST_KEPT)));
    }
}
