package groundwork.account;

import groundwork.http.Refused;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as somebody typed it. It has no spaces, no line ends and nothing that mail headers give a meaning. */
public record Email(String value) {
    static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile(
            "[^\\s\\p{Cntrl}@<>()\\[\\],;:\\\\\"]{1,64}@[^\\s\\p{Cntrl}@<>()\\[\\],;:\\\\\"._-][^\\s\\p{Cntrl}@<>()\\[\\],;:\\\\\"]*");

    public Email {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("This is no e-mail address.");
        }
    }

    /** Reads what a request says at a place; refuses it with 400 there. */
    public static Email read(String pointer, String typed) {
        try {
            return new Email(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        } catch (IllegalArgumentException malformed) {
            throw Refused.badRequest(pointer, "This is no e-mail address.");
        }
    }

    /** By which two are compared: nobody means another person by capital letters. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
