package groundwork.curriculum.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in a text: 1,200 or 37.5 or −3, with whatever unit stands around it.
 *
 * @param digits as written, without its sign and its commas
 */
public record Figure(String digits, boolean negative) {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,])([-−–]?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)");

    private static final List<String> WORDS = List.of(
            "nought",
            "one",
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
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    /** All numbers in digits, in their order. */
    public static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        for (Matcher matcher = NUMBER.matcher(text); matcher.find(); ) {
            figures.add(new Figure(
                    matcher.group(2).replace(",", ""), !matcher.group(1).isEmpty()));
        }
        return figures;
    }

    /** The only number of a text, in digits or as one of the words up to twenty; empty where there is none or another. */
    public static Optional<Figure> only(String text) {
        List<Figure> figures = in(text);
        int word = WORDS.indexOf(text.toLowerCase(Locale.ROOT));
        if (word >= 0) {
            return Optional.of(new Figure(String.valueOf(word), false));
        }
        return figures.size() == 1 ? Optional.of(figures.getFirst()) : Optional.empty();
    }

    public BigDecimal value() {
        return negative ? size().negate() : size();
    }

    /** The value without its sign and without idle noughts: equal for 2 and 2.0. */
    public BigDecimal size() {
        return new BigDecimal(digits).stripTrailingZeros();
    }
}
