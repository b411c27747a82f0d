package groundwork.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The secret in a feed's address: 256 random bits. The database holds only its hash, so that a copy of it opens nothing. */
record FeedToken(String value) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    FeedToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a feed's token");
        }
    }

    static FeedToken random(RandomGenerator random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** SHA-256 in hexadecimal. A plain hash will do: nobody can guess 256 random bits. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JVM has SHA-256", missing);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
