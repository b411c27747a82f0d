package groundwork.account.session;

import groundwork.account.LearnerId;
import groundwork.account.Role;
import groundwork.account.secret.Secret;
import groundwork.db.Database;
import groundwork.http.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;

/** Opens, knows again and ends sessions. A token is never given to two, nor kept over a sign-in. Thread-safe. */
public final class Sessions {
    private static final Duration SEEN_AGAIN_AFTER = Duration.ofHours(1);

    private final Database database;
    private final SessionStore store = new SessionStore();
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * Makes the service.
     *
     * @param random a cryptographically strong one: tokens come from it
     */
    public Sessions(Database database, Clock clock, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        this.random = random;
    }

    /** Opens a session in a work of the caller's, in the place of the one that the browser had. */
    public Secret open(DSLContext sql, LearnerId learner, Visit visit) {
        visit.token().ifPresent(before -> store.delete(sql, before.hash()));
        Secret token = Secret.random(random);
        store.add(sql, learner, token.hash(), visit.device(), clock.instant());
        return token;
    }

    /** Whose session this token opens. It is marked as seen once an hour at the most. */
    public Optional<Principal> principal(String token) {
        Optional<Session> open = find(new Secret(token));
        Instant now = clock.instant();
        open.filter(session -> session.lastSeen().plus(SEEN_AGAIN_AFTER).isBefore(now))
                .ifPresent(session -> database.write(sql -> store.see(sql, session.tokenHash(), now)));
        return open.map(session -> new Principal(
                session.learner().value(), session.role().orElse(Role.LEARNER).access()));
    }

    /** The open session of a token. */
    public Optional<Session> find(Secret token) {
        return database.read(sql -> store.find(sql, token.hash())).filter(session -> session.isOpen(clock.instant()));
    }

    /** A learner's open sessions, the latest seen first. */
    public List<Session> of(LearnerId learner) {
        return database.read(sql -> of(sql, learner));
    }

    /** The same in a work of the caller's. */
    public List<Session> of(DSLContext sql, LearnerId learner) {
        return store.of(sql, learner).stream()
                .filter(session -> session.isOpen(clock.instant()))
                .toList();
    }

    /** Ends one session of a learner; false if the learner has none of this id. */
    public boolean end(LearnerId learner, String id) {
        return of(learner).stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .map(session -> database.write(sql -> store.delete(sql, session.tokenHash())) == 1)
                .orElse(false);
    }

    public void end(Secret token) {
        database.write(sql -> store.delete(sql, token.hash()));
    }

    /** Forgets what nobody has used for so long that it opens nothing, whoever it belongs to; returns how many. */
    public int forgetEnded() {
        return database.write(
                sql -> store.deleteNotSeenSince(sql, clock.instant().minus(Session.GUEST_KEPT)));
    }

    /** Ends all sessions of a learner in a work of the caller's, since who holds them is no longer sure. */
    public void endAll(DSLContext sql, LearnerId learner) {
        store.deleteAll(sql, learner);
    }
}
