package groundwork.item.numeric;

import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.Text;
import groundwork.item.numeric.Numeric.Field;
import groundwork.item.numeric.Numeric.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Computes an item for all that its parameters can be, or for so many draws where that is too much, and reports what comes
 * out wrong: at each place the first combination for which it does.
 */
final class Sums {
    private static final int MOST_COMBINATIONS = 2000;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");
    /** Rounding to the decimals of the field may change an answer by this share of it. */
    private static final BigDecimal COARSEST = new BigDecimal("0.05");

    private final Item<Numeric> item;
    private final Numeric content;
    private final Map<String, Formula> formulas;
    private final Map<String, Formula> parsed = new HashMap<>();
    private final Map<String, String> found = new LinkedHashMap<>();

    Sums(Item<Numeric> item) {
        this.item = item;
        this.content = item.content();
        this.formulas = Figures.formulas(content);
    }

    List<ItemProblem> problems() {
        combinations(content.parameters()).forEach(this::check);
        return found.entrySet().stream()
                .map(entry -> new ItemProblem(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** All combinations of the parameters' values; where these are too many, seeded draws. */
    static Stream<Map<String, BigDecimal>> combinations(Map<String, Parameter> parameters) {
        long count = 1;
        for (Parameter parameter : parameters.values()) {
            count = Math.min(MOST_COMBINATIONS + 1, count * Figures.count(parameter));
        }
        if (count > MOST_COMBINATIONS) {
            return IntStream.range(0, MOST_COMBINATIONS).mapToObj(seed -> Figures.draw(parameters, seed));
        }
        List<Map<String, BigDecimal>> all = List.of(Map.of());
        for (Map.Entry<String, Parameter> parameter : parameters.entrySet()) {
            all = all.stream()
                    .flatMap(some -> Figures.values(parameter.getValue()).stream()
                            .map(value -> with(some, parameter.getKey(), value)))
                    .toList();
        }
        return all.stream();
    }

    private static Map<String, BigDecimal> with(Map<String, BigDecimal> some, String name, BigDecimal value) {
        Map<String, BigDecimal> more = new HashMap<>(some);
        more.put(name, value);
        return more;
    }

    private void check(Map<String, BigDecimal> drawn) {
        Figures figures = new Figures(drawn, formulas);
        String when = "With " + new TreeMap<>(drawn) + ": ";
        for (String name : content.where().keySet()) {
            value(figures, name, "/where/" + name, when);
        }
        for (int i = 0; i < content.fields().size(); i++) {
            field(figures, content.fields().get(i), "/fields/" + i, when);
        }
        text(figures, item.stem(), "/stem", when);
        text(figures, content.worked(), "/worked", when);
    }

    private void field(Figures figures, Field field, String pointer, String when) {
        List<BigDecimal> answers = value(figures, field.id(), pointer + "/answer", when);
        answers.forEach(answer -> answer(field, answer, pointer + "/answer", when));
        text(figures, field.label(), pointer + "/label", when);
        text(figures, field.rationale(), pointer + "/rationale", when);
        List<BigDecimal> others = new ArrayList<>(answers);
        for (int j = 0; j < field.misconceptions().size(); j++) {
            String at = pointer + "/misconceptions/" + j;
            text(figures, field.misconceptions().get(j).rationale(), at + "/rationale", when);
            for (BigDecimal wrong : value(figures, field.misconceptions().get(j).when(), at + "/when", when)) {
                others.forEach(other -> apart(field, wrong, other, at + "/when", when));
                others.add(wrong);
            }
        }
    }

    private void answer(Field field, BigDecimal answer, String pointer, String when) {
        BigDecimal change = Tolerance.rounded(field, answer).subtract(answer).abs();
        expect(answer.abs().compareTo(LARGEST) <= 0, pointer, when + answer + " is too large a number to ask for.");
        expect(
                change.compareTo(answer.abs().multiply(COARSEST)) <= 0,
                pointer,
                when + answer + " says something else when it is rounded; ask for more decimals.");
        expect(field.signed() || answer.signum() >= 0, pointer, when + "the answer is below zero; say signed: true.");
    }

    private void apart(Field field, BigDecimal wrong, BigDecimal other, String pointer, String when) {
        boolean same = Tolerance.meets(field, Tolerance.rounded(field, wrong), other)
                || Tolerance.meets(field, Tolerance.rounded(field, other), wrong);
        expect(!same, pointer, when + "this cannot be told from another number, the answer or what stands before it.");
    }

    private void text(Figures figures, Text text, String pointer, String when) {
        for (Template.Hole hole : Template.holes(text)) {
            for (BigDecimal value : value(figures, hole.expression(), pointer, when)) {
                boolean asked = hole.decimals().isPresent()
                        || content.fields().stream()
                                .anyMatch(field -> field.id().equals(hole.expression()));
                expect(
                        asked || value.stripTrailingZeros().scale() <= Typeset.MOST_UNASKED,
                        pointer,
                        when + hole.expression() + " is " + value + "; say how many decimals, as in {{name|1}}.");
            }
        }
    }

    /** The value of an expression or of the name of a field, if there is one. */
    private List<BigDecimal> value(Figures figures, String expression, String pointer, String when) {
        try {
            return List.of(figures.of(parsed.computeIfAbsent(expression, Formula::of)));
        } catch (Formula.NoNumber wrong) {
            expect(false, pointer, when + wrong.why());
            return List.of();
        }
    }

    private void expect(boolean holds, String pointer, String message) {
        if (!holds) {
            found.putIfAbsent(pointer, message);
        }
    }
}
