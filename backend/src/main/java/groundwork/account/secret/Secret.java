package groundwork.account.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** A secret that a browser, a mail or a sheet of paper holds. The database knows only its hash, so a copy of it opens nothing. */
public record Secret(String value) {
    private static final int BYTES = 32;
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int TYPED = 16;
    private static final int GROUP = 4;

    /** 256 random bits, as letters, digits, {@code -} and {@code _}. */
    public static Secret random(RandomGenerator random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** 78 random bits in four groups that a person can type: no letter in it looks like a digit. */
    public static Secret typed(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int index = 0; index < TYPED; index++) {
            code.append(index > 0 && index % GROUP == 0 ? "-" : "");
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new Secret(code.toString());
    }

    /** SHA-256 in hexadecimal. A plain hash will do: nobody can guess so many random bits. */
    public String hash() {
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
        return "Secret";
    }
}
