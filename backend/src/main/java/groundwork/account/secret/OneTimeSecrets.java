package groundwork.account.secret;

import groundwork.account.LearnerId;
import groundwork.db.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;

/** Gives out secrets that open one thing once, and takes them back. Thread-safe. */
public final class OneTimeSecrets {
    /** What a secret is for; it opens nothing else. */
    public enum Purpose {
        TRAINER_CODE,
        SIGN_UP,
        PASSWORD_RESET,
        PASSKEY,
        PROVIDER
    }

    /** What was kept with a secret that fits. */
    public record Opened(Optional<LearnerId> learner, Optional<String> content) {}

    /** A secret to be given out. */
    record Draft(Purpose purpose, Optional<LearnerId> learner, Optional<String> content, Optional<Instant> until) {}

    private final Database database;
    private final OneTimeStore store = new OneTimeStore();
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * Makes the service.
     *
     * @param random a cryptographically strong one
     */
    public OneTimeSecrets(Database database, Clock clock, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        this.random = random;
    }

    /** A code that makes a trainer. It waits until it is used. */
    public Secret trainerCode() {
        Secret code = Secret.typed(random);
        return keep(code, new Draft(Purpose.TRAINER_CODE, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** A secret that fits for a while, for a learner or for nobody in particular, with what is to be remembered. */
    public Secret give(Purpose purpose, Optional<LearnerId> learner, Optional<String> content, Duration life) {
        Instant until = clock.instant().plus(life);
        return keep(Secret.random(random), new Draft(purpose, learner, content, Optional.of(until)));
    }

    private Secret keep(Secret secret, Draft draft) {
        return database.write(sql -> {
            store.add(sql, secret.hash(), draft);
            return secret;
        });
    }

    /** What a secret would open, without using it up. */
    public Optional<Opened> look(Purpose purpose, Secret secret) {
        return database.read(sql -> store.find(sql, purpose, secret.hash(), clock.instant()));
    }

    /** Uses a secret up. */
    public Optional<Opened> take(Purpose purpose, Secret secret) {
        return database.write(sql -> take(sql, purpose, secret));
    }

    /** Uses a secret up in a work of the caller's. */
    public Optional<Opened> take(DSLContext sql, Purpose purpose, Secret secret) {
        Optional<Opened> found = store.find(sql, purpose, secret.hash(), clock.instant());
        return found.isPresent() && store.delete(sql, secret.hash()) ? found : Optional.empty();
    }

    /** Takes back what was given to a learner for a purpose. */
    public void takeBack(DSLContext sql, Purpose purpose, LearnerId learner) {
        store.deleteOf(sql, purpose, learner);
    }

    /** Whether any secret of this purpose waits. */
    public boolean hasAny(Purpose purpose) {
        return database.read(sql -> store.hasAny(sql, purpose));
    }

    /** Forgets what has expired; returns how many. */
    public int forgetExpired() {
        return database.write(sql -> store.deleteExpired(sql, clock.instant()));
    }
}
