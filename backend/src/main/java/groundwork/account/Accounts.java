package groundwork.account;

import groundwork.db.Database;
import groundwork.http.Access;
import groundwork.http.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Lets people study without signing up, and knows their browsers again. Thread-safe. */
public final class Accounts {
    /** How long a guest's work waits for them: thirteen months of thirty days. */
    public static final Duration GUEST_KEPT = Duration.ofDays(13 * 30);

    private static final Duration SEEN_AGAIN_AFTER = Duration.ofDays(1);

    private final AccountStore store;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * Makes the service.
     *
     * @param random a cryptographically strong one: session tokens come from it
     */
    public Accounts(Database database, Clock clock, RandomGenerator random) {
        this.store = new AccountStore(database);
        this.clock = clock;
        this.random = random;
    }

    /** Makes a learner who has no account, and returns the token of their session. */
    public String startGuest() {
        SessionToken token = SessionToken.random(random);
        store.addLearner(LearnerId.random(), token.hash(), clock.instant());
        return token.value();
    }

    /** Whose session this token opens. A session is marked as seen once a day at the most. */
    public Optional<Principal> principal(String token) {
        String hash = new SessionToken(token).hash();
        Optional<AccountStore.Seen> seen = store.session(hash);
        Instant now = clock.instant();
        seen.filter(session -> session.lastSeen().plus(SEEN_AGAIN_AFTER).isBefore(now))
                .ifPresent(session -> store.see(hash, now));
        return seen.map(session -> new Principal(session.learner().value(), Access.LEARNER));
    }

    /** Forgets guests who have not come back within {@link #GUEST_KEPT}; returns how many. */
    public int forgetIdleGuests() {
        return store.deleteLearnersNotSeenSince(clock.instant().minus(GUEST_KEPT));
    }
}
