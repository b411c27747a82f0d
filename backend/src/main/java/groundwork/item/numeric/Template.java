package groundwork.item.numeric;

import groundwork.item.Text;
import groundwork.item.numeric.Numeric.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts numbers into texts: {@code {{name}}}, {@code {{= a / b}}}, {@code {{= a / b|1}}} with one decimal. */
final class Template {
    private static final Pattern HOLE = Pattern.compile("\\{\\{\\s*=?\\s*([^{}|]+?)\\s*(?:\\|\\s*(\\d)\\s*)?\\}\\}");

    private final Figures figures;
    private final Map<String, Integer> decimalsOfAnswers;

    Template(Numeric content, Figures figures) {
        this.figures = figures;
        this.decimalsOfAnswers = content.fields().stream()
                .collect(Collectors.toMap(Field::id, Field::decimals, (first, second) -> first));
    }

    /** A place for a number, with the decimals that it asks for. */
    record Hole(String expression, OptionalInt decimals) {
        private static Hole of(MatchResult match) {
            String decimals = match.group(2);
            return new Hole(
                    match.group(1),
                    decimals == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(decimals)));
        }
    }

    static List<Hole> holes(Text text) {
        return HOLE.matcher(text.value()).results().map(Hole::of).toList();
    }

    /** Whether nothing is left that looks like a hole and is none. */
    static boolean isWhole(Text text) {
        String rest = HOLE.matcher(text.value()).replaceAll("");
        return !rest.contains("{{") && !rest.contains("}}");
    }

    /** The text with its numbers. */
    Text fill(Text text) {
        return new Text(
                HOLE.matcher(text.value()).replaceAll(match -> Matcher.quoteReplacement(number(Hole.of(match)))));
    }

    /** An answer is written as its field asks for it, unless the hole says otherwise. */
    private String number(Hole hole) {
        BigDecimal value = figures.of(Formula.of(hole.expression()));
        Integer ofAnswer = decimalsOfAnswers.get(hole.expression());
        if (hole.decimals().isPresent()) {
            return Typeset.rounded(value, hole.decimals().getAsInt());
        }
        return ofAnswer == null ? Typeset.plainly(value) : Typeset.rounded(value, ofAnswer);
    }
}
