package groundwork.curriculum.rule;

import groundwork.curriculum.proof.Dictionary;
import groundwork.curriculum.proof.Figure;
import groundwork.item.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether an item is set in a concrete situation. It is when something stands before its question that names somebody or a
 * place, or a number. A name is a word with a capital that the dictionary does not have in small letters, so that “Sprint”
 * and “Product Owner” are none. A situation that merely speaks of “a team” does not count.
 */
public final class Situation {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\d]+");
    /** Below it, a number word is as likely to be a pronoun. */
    private static final List<String> NUMBERS = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "hundred",
            "thousand",
            "million",
            "half",
            "third");

    private Situation() {}

    public static boolean isConcrete(Item<?> item) {
        String situation = item.situation().value();
        return !Figure.in(situation).isEmpty()
                || Arrays.stream(BETWEEN_WORDS.split(situation)).anyMatch(word -> isName(word) || isNumber(word));
    }

    private static boolean isName(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && !Dictionary.knows(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String word) {
        return NUMBERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
