package groundwork.cohort;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * By which a class is found: eight characters that nobody mixes up when they are read aloud or copied from a board. It has 40
 * bits, so that guessing one takes more requests than anybody is let make.
 */
public record JoiningCode(String value) {
    /** Crockford's base 32: no I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    /** Takes a code as somebody typed it: small letters, gaps and hyphens, and the letters that look like digits. */
    public JoiningCode {
        value = value.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A code has " + LENGTH + " letters and digits.");
        }
    }

    static JoiningCode random(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new JoiningCode(code.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
