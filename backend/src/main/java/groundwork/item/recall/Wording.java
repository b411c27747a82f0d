package groundwork.item.recall;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A term reduced to what it says: its words without case, accents (Unicode NFKD, without the marks), punctuation, articles
 * and joining words. Wordings are compared as they stand and without their plurals. The plural goes by the three rules of
 * Harman’s S stemmer (“How effective is suffixing?”, JASIS 42(1), 1991), which takes off an English plural and nothing else:
 * a stemmer that also takes off {@code -ion} or {@code -ive} would make terms equal that a Product Owner has to tell apart.
 *
 * <p>Two wordings are one term when their letters are the same with the words in either order (“backlog of the product”,
 * “timebox”), or when, word by word, they differ by no more typing errors than {@link TypingErrors#forgiven} allows for the
 * shorter word and for the whole. Two things are never typing errors. A number is exact: 15 minutes are not 45. And the
 * first letter of a word agrees: people rarely mistype it (Pollock and Zamora, “Automatic spelling correction in scientific
 * and scholarly text”, CACM 27(4), 1984), while in a changed first letter lies the difference between internal and external,
 * increase and decrease, done and undone.
 */
record Wording(List<String> words) {
    private static final int TOO_MANY = Short.MAX_VALUE;
    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "of", "for", "to", "and", "or", "my", "our", "your", "their", "its", "his", "her");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    /** Where people begin to explain what they named: “Review (at the end)”, “Review: at the end”, “Review – at the end”. */
    private static final Pattern EXPLANATION = Pattern.compile("[(:;]|[–—]|\\s-\\s");

    static Wording of(String text) {
        String plain = APOSTROPHES
                .matcher(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> all = Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> saying = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return new Wording(saying.isEmpty() ? all : saying);
    }

    /** What an entry may stand for: all of it, and then what stands before its explanation. */
    static List<Wording> readings(String entry) {
        List<Wording> readings = new ArrayList<>(List.of(of(entry)));
        Wording named = of(EXPLANATION.split(entry, 2)[0]);
        if (!named.words().isEmpty()) {
            readings.add(named);
        }
        return readings;
    }

    private static String singular(String word) {
        if (word.length() <= 3) {
            return word;
        }
        if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("es") && !word.endsWith("aes") && !word.endsWith("ees") && !word.endsWith("oes")) {
            return word.substring(0, word.length() - 1);
        }
        return word.endsWith("s") && !word.endsWith("us") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private Wording singular() {
        return new Wording(words.stream().map(Wording::singular).toList());
    }

    /** How many typing errors lie between the two; empty where they are different terms. */
    OptionalInt errorsTo(Wording other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return OptionalInt.empty();
        }
        int fewest = Math.min(errorsAsTheyStand(other), singular().errorsAsTheyStand(other.singular()));
        return fewest < TOO_MANY ? OptionalInt.of(fewest) : OptionalInt.empty();
    }

    private int errorsAsTheyStand(Wording other) {
        Wording sorted = sorted();
        Wording otherSorted = other.sorted();
        if (letters().equals(other.letters()) || sorted.letters().equals(otherSorted.letters())) {
            return 0;
        }
        int fewest = Math.min(inThisOrder(other), sorted.inThisOrder(otherSorted));
        int shorter = Math.min(letters().length(), other.letters().length());
        return fewest <= TypingErrors.forgiven(shorter) ? fewest : TOO_MANY;
    }

    private Wording sorted() {
        return new Wording(words.stream().sorted().toList());
    }

    private String letters() {
        return String.join("", words);
    }

    /** The errors with the words paired as they stand; more than are ever forgiven where they cannot be paired. */
    private int inThisOrder(Wording other) {
        int sum = words.size() == other.words.size() ? 0 : TOO_MANY;
        for (int i = 0; i < Math.min(words.size(), other.words.size()); i++) {
            sum += errors(words.get(i), other.words.get(i));
        }
        return sum;
    }

    private static int errors(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        int forgiven = TypingErrors.forgiven(Math.min(one.length(), other.length()));
        boolean mayBeError = one.charAt(0) == other.charAt(0)
                && !DIGIT.matcher(one + other).find()
                && Math.abs(one.length() - other.length()) <= forgiven;
        int errors = mayBeError ? TypingErrors.between(one, other) : TOO_MANY;
        return errors <= forgiven ? errors : TOO_MANY;
    }
}
