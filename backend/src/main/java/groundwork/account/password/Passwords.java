package groundwork.account.password;

import groundwork.http.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id (RFC 9106) and compares them. Hashes are kept in the PHC string format, which names their
 * cost, so that the cost can be raised. Only a few are computed at a time: each takes memory. Thread-safe.
 */
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PasswordCost cost;
    private final RandomGenerator random;
    private final Semaphore lanes =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final String decoy;

    /**
     * Makes the service.
     *
     * @param random a cryptographically strong one: salts come from it
     */
    public Passwords(PasswordCost cost, RandomGenerator random) {
        this.cost = cost;
        this.random = random;
        this.decoy = write(cost, new byte[SALT_BYTES], new byte[HASH_BYTES]);
    }

    /** The hash to keep. Takes tens of milliseconds; never called inside a work of the database. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return inTurn(() -> write(cost, salt, compute(cost, salt, password)));
    }

    /** Whether the password is the one that was kept. Takes as long where none was kept. */
    public boolean fits(Optional<String> kept, String password) {
        boolean isEqual = inTurn(() -> equals(kept.orElse(decoy), password));
        return kept.isPresent() && isEqual;
    }

    private static boolean equals(String kept, String password) {
        String[] parts = kept.split("\\$", -1);
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] hash = Base64.getDecoder().decode(parts[5]);
        return MessageDigest.isEqual(hash, compute(costOf(parts[3]), salt, password));
    }

    /** Whether the hash was made at another cost than the one of now. */
    public boolean isOutdated(String kept) {
        return !kept.startsWith(head(cost));
    }

    private static PasswordCost costOf(String written) {
        String[] numbers = written.replaceAll("[mtp]=", "").split(",", -1);
        return new PasswordCost(
                Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    private static String write(PasswordCost cost, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return head(cost) + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    private static String head(PasswordCost cost) {
        return "$argon2id$v=19$m=" + cost.memoryKibibytes() + ",t=" + cost.passes() + ",p=" + cost.lanes() + "$";
    }

    /** The same letters can be typed as different code points; NFKC makes them one (RFC 8265 asks for the like). */
    private static byte[] compute(PasswordCost cost, byte[] salt, String password) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        argon.generateBytes(normal.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private <T> T inTurn(Supplier<T> work) {
        acquire();
        try {
            return work.get();
        } finally {
            lanes.release();
        }
    }

    private void acquire() {
        try {
            if (lanes.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw Refused.unavailable("Too many people sign in at this moment.", Duration.ofSeconds(5));
    }
}
