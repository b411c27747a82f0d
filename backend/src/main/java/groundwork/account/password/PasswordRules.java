package groundwork.account.password;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is too weak to be a password. Length is what counts (NIST SP 800-63B); beyond it, only what a guesser tries first is
 * refused: the person's own address and name, one character repeated, rows of keys, and the words that head every list.
 */
public final class PasswordRules {
    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private static final int FEWEST_CHARACTERS = 5;
    private static final int TELLING = 4;
    private static final int REMAINDER = 5;

    private static final Set<String> FIRST_GUESSES = Set.of(
            "password",
            "passwort",
            "letmein",
            "welcome",
            "iloveyou",
            "admin",
            "administrator",
            "football",
            "baseball",
            "monkey",
            "dragon",
            "sunshine",
            "princess",
            "trustno",
            "changeme",
            "secret",
            "scrum",
            "scrummaster",
            "productowner",
            "cspo",
            "groundwork",
            "backlog");
    private static final List<String> ROWS = List.of(
            "01234567890123456789",
            "98765432109876543210",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertzuiopasdfghjklyxcvbnm",
            "azertyuiopqsdfghjklmwxcvbn",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm");

    private PasswordRules() {}

    /**
     * Why a password is refused, as a sentence for whoever chose it; empty if it will do.
     *
     * @param own the person's address and name
     */
    public static Optional<String> refuse(String password, List<String> own) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of("A password has " + SHORTEST + " to " + LONGEST + " characters.");
        }
        String lower = normal.toLowerCase(Locale.ROOT);
        if (own.stream().anyMatch(text -> tells(lower, text))) {
            return Optional.of("Leave your address and your name out of the password.");
        }
        return isGuessedFirst(lower)
                ? Optional.of("This is among the first that anybody would guess. Three unrelated words are better.")
                : Optional.empty();
    }

    private static boolean tells(String password, String own) {
        String lower = Normalizer.normalize(own, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String local = lower.contains("@") ? lower.substring(0, lower.indexOf('@')) : lower;
        return (local.length() >= TELLING && password.contains(local)) || password.contains(lower);
    }

    private static boolean isGuessedFirst(String password) {
        String letters = password.replaceAll("[^\\p{L}]", "");
        boolean isWord = FIRST_GUESSES.stream()
                .anyMatch(word -> letters.equals(word + word)
                        || (letters.startsWith(word) && letters.length() - word.length() < REMAINDER));
        return isWord
                || password.codePoints().distinct().count() < FEWEST_CHARACTERS
                || ROWS.stream().anyMatch(row -> row.contains(password));
    }
}
