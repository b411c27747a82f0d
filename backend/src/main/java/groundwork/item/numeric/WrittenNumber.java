package groundwork.item.numeric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number as people type it. The front end reads by the same rules and shows what it understood while the learner
 * types; a table of cases that both are tested with stands beside it.
 *
 * <ul>
 *   <li>A sign may stand in front (+ − - –), a currency sign in front, and the unit behind, if it is the field’s: the
 *       whole of it or its beginning, such as week for weeks.
 *   <li>Spaces (also narrow ones) and apostrophes part thousands; a point or comma after them begins the decimals.
 *   <li>A single point begins the decimals: 1.250 is one and a quarter, since the page itself writes its numbers so.
 *   <li>A comma parts thousands where the digits stand so, 1,250 or 1,250,000 or 12,50,000; otherwise, in 12,5 or 0,250 or
 *       1250,5, it begins the decimals.
 *   <li>Several points, or a point before a comma, part thousands: 1.250.000 and 1.250,5.
 * </ul>
 */
final class WrittenNumber {
    /** The most characters that are read. */
    static final int LONGEST = 40;

    private static final String SPACE = "[ \\t\\u00a0\\u2009\\u202f]";
    private static final String SIGN = "([-−–+]?)" + SPACE + "*";
    private static final Pattern WHOLE = Pattern.compile(SPACE + "*" + SIGN + "(\\p{Sc}?)" + SPACE + "*" + SIGN
            + "((?:\\d|[.,](?=\\d))[\\d.,'’ \\u00a0\\u2009\\u202f]*?)" + SPACE + "*([^\\d.,'’+−–\\-\\s][^\\d]*?)?"
            + SPACE + "*");

    /** The first that fits says which digits are whole and which are decimals. */
    private static final List<Pattern> WAYS = List.of(
            Pattern.compile("(\\d{1,3}(?:([ '’\\u00a0\\u2009\\u202f])\\d{3})(?:\\2\\d{3})*)(?:[.,](\\d*))?"),
            Pattern.compile("(\\d*)()(?:\\.(\\d*))?"),
            Pattern.compile("([1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d?(?:,\\d{2})+,\\d{3})()(?:\\.(\\d*))?"),
            Pattern.compile("([1-9]\\d{0,2}(?:\\.\\d{3}){2,}|[1-9]\\d{0,2}(?:\\.\\d{3})+(?=,))()(?:,(\\d*))?"),
            Pattern.compile("(\\d*)(),(\\d*)"));

    private WrittenNumber() {}

    /** The number; empty where the text is none, or has another unit behind it than one of {@code units}. */
    static Optional<BigDecimal> read(String text, List<String> units) {
        Matcher whole = WHOLE.matcher(text);
        if (text.length() > LONGEST || !whole.matches()) {
            return Optional.empty();
        }
        String sign = whole.group(1) + whole.group(3);
        String unit = Optional.ofNullable(whole.group(5)).orElse("");
        if (sign.length() > 1 || !belongs(whole.group(2), units) || !belongs(unit, units)) {
            return Optional.empty();
        }
        return digits(whole.group(4))
                .map(BigDecimal::new)
                .map(value -> sign.isEmpty() || sign.equals("+") ? value : value.negate());
    }

    /** Whether this is nothing, or begins the name of a unit. */
    private static boolean belongs(String word, List<String> units) {
        String begun = word.toLowerCase(Locale.ROOT);
        return word.isEmpty()
                || units.stream().anyMatch(unit -> unit.toLowerCase(Locale.ROOT).startsWith(begun));
    }

    /** The digits with a point before the decimals. */
    private static Optional<String> digits(String body) {
        for (Pattern way : WAYS) {
            Matcher matcher = way.matcher(body);
            if (matcher.matches()) {
                String whole = matcher.group(1).replaceAll("\\D", "");
                String decimals = Optional.ofNullable(matcher.group(3)).orElse("");
                return Optional.of((whole.isEmpty() ? "0" : whole) + (decimals.isEmpty() ? "" : "." + decimals));
            }
        }
        return Optional.empty();
    }
}
