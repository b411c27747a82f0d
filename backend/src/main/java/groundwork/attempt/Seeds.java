package groundwork.attempt;

import groundwork.account.LearnerId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Seeds by learner, attempt and item: the same sitting is dealt the same way again, two sittings differently. */
final class Seeds {
    private Seeds() {}

    static long of(LearnerId learner, AttemptId attempt) {
        return of(learner.value() + '/' + attempt.value());
    }

    static long of(long attemptSeed, String item) {
        return of(attemptSeed + "/" + item);
    }

    private static long of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JVM has SHA-256", missing);
        }
    }
}
