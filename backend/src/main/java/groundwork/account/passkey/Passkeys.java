package groundwork.account.passkey;

import groundwork.account.Account;
import groundwork.account.Accounts;
import groundwork.account.Entrance;
import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.account.password.Delays;
import groundwork.account.secret.OneTimeSecrets;
import groundwork.account.secret.OneTimeSecrets.Opened;
import groundwork.account.secret.OneTimeSecrets.Purpose;
import groundwork.account.secret.Secret;
import groundwork.account.session.Visit;
import groundwork.db.Database;
import groundwork.http.Refused;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Registers passkeys and lets people in by them. Each challenge is used once. Thread-safe. */
public final class Passkeys {
    private static final Duration CHALLENGE_FITS = Duration.ofMinutes(5);
    private static final int MOST = 20;

    private final Database database;
    private final PasskeyStore store = new PasskeyStore();
    private final Parts parts;
    private final Ceremonies ceremonies;
    private final Clock clock;

    /** What passkeys need of the other services. */
    public record Parts(Accounts accounts, OneTimeSecrets secrets, Delays delays, Entrance entrance) {}

    /** @param url the address that people use */
    public Passkeys(Database database, Parts parts, Supplier<URI> url, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.ceremonies = new Ceremonies(url);
        this.clock = clock;
    }

    /**
     * What a browser asks a device to sign.
     *
     * @param challenge in base64url; it comes back with the answer, and fits once and for five minutes
     * @param host that the key is bound to
     */
    record Challenge(String challenge, String host) {}

    /**
     * What a browser asks a device to make a key for.
     *
     * @param user the learner's random id, in base64url
     * @param label by which devices list the key
     * @param known keys of devices that have one already
     */
    record KeyChallenge(
            String challenge, String host, String user, String label, List<Integer> algorithms, List<String> known) {}

    /**
     * A key that a device made.
     *
     * @param challenge the one that was given out
     * @param name what the owner calls it
     * @param attestationObject in base64url, as is the next
     */
    record NewKey(String challenge, String name, String attestationObject, String clientDataJson) {}

    /**
     * A signature by a key, all parts in base64url.
     *
     * @param challenge the one that was given out
     * @param id the key's
     * @param merge whether the work of a guest on this device comes into the account
     */
    record Proof(
            String challenge,
            String id,
            String authenticatorData,
            String clientDataJson,
            String signature,
            Optional<Boolean> merge) {}

    /** Passkeys, for whoever exports, merges and erases. */
    public PersonalData personalData() {
        return new PasskeyData(store);
    }

    KeyChallenge challenge(LearnerId learner) {
        Account account = parts.accounts().require(learner);
        Secret secret = parts.secrets().give(Purpose.PASSKEY, Optional.of(learner), Optional.empty(), CHALLENGE_FITS);
        return new KeyChallenge(
                secret.value(),
                ceremonies.host(),
                base64(learner.value().getBytes(StandardCharsets.US_ASCII)),
                account.email().value(),
                Ceremonies.ALGORITHMS,
                of(learner).stream().map(Passkey::id).toList());
    }

    Passkey register(LearnerId learner, NewKey sent) {
        String name = Account.readName("/name", sent.name());
        Opened opened = take(sent.challenge());
        if (!opened.learner().equals(Optional.of(learner))) {
            throw unknown();
        }
        Ceremonies.Registered made = ceremonies.register(bytes(sent.challenge()), sent);
        Instant now = clock.instant();
        Passkey passkey =
                new Passkey(made.id(), learner, name, made.credential(), made.signCount(), now, Optional.empty());
        return database.write(sql -> {
            if (store.of(sql, learner).size() >= MOST) {
                throw Refused.conflict("You have " + MOST + " passkeys. Delete one first.");
            }
            if (!store.add(sql, passkey)) {
                throw Refused.conflict("This passkey is known already.");
            }
            return passkey;
        });
    }

    Challenge challenge() {
        Secret secret = parts.secrets().give(Purpose.PASSKEY, Optional.empty(), Optional.empty(), CHALLENGE_FITS);
        return new Challenge(secret.value(), ceremonies.host());
    }

    Secret signIn(Proof proof, Visit visit) {
        Delays.Try attempt = parts.delays().admit(visit.address());
        take(proof.challenge());
        Passkey passkey = database.read(sql -> store.find(sql, proof.id())).orElseThrow(Passkeys::unknown);
        long count = ceremonies.verify(bytes(proof.challenge()), passkey, proof);
        attempt.succeeded();
        database.write(sql -> store.use(sql, passkey.id(), count, clock.instant()));
        return parts.entrance().enter(passkey.learner(), visit, proof.merge().orElse(false));
    }

    List<Passkey> of(LearnerId learner) {
        return database.read(sql -> store.of(sql, learner));
    }

    /** False if the learner has none of this id. */
    boolean delete(LearnerId learner, String id) {
        return database.write(sql -> store.delete(sql, learner, id)) == 1;
    }

    private Opened take(String challenge) {
        return parts.secrets().take(Purpose.PASSKEY, new Secret(challenge)).orElseThrow(Passkeys::unknown);
    }

    static Refused unknown() {
        return Refused.badRequest("/challenge", "This passkey was not accepted. Try again.");
    }

    private static byte[] bytes(String base64url) {
        return Base64.getUrlDecoder().decode(base64url);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
