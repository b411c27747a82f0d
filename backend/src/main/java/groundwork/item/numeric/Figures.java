package groundwork.item.numeric;

import groundwork.item.numeric.Numeric.Field;
import groundwork.item.numeric.Numeric.Parameter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The numbers of one instance: what was drawn, what follows from it, and the answers by the ids of their fields. What
 * follows is computed when it is first asked for, in whatever order it was written. For one thread.
 */
final class Figures {
    private final Map<String, BigDecimal> known;
    private final Map<String, Formula> derived;
    private final Set<String> underway = new HashSet<>();

    Figures(Map<String, BigDecimal> drawn, Map<String, Formula> derived) {
        this.known = new HashMap<>(drawn);
        this.derived = derived;
    }

    /** The figures of an instance, whose parameters have one value each. */
    static Figures of(Numeric drawn) {
        Map<String, BigDecimal> values = drawn.parameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> values(entry.getValue()).getFirst()));
        return new Figures(values, formulas(drawn));
    }

    /** What {@code where} derives, and the answers. */
    static Map<String, Formula> formulas(Numeric content) {
        Map<String, Formula> formulas = content.fields().stream()
                .collect(Collectors.toMap(Field::id, field -> Formula.of(field.answer()), (first, second) -> first));
        content.where().forEach((name, expression) -> formulas.put(name, Formula.of(expression)));
        return formulas;
    }

    /** All values that a parameter can take. */
    static List<BigDecimal> values(Parameter parameter) {
        if (parameter.step().isEmpty()) {
            return parameter.of().stream().map(BigDecimal::valueOf).toList();
        }
        BigDecimal from = BigDecimal.valueOf(parameter.from().orElseThrow());
        BigDecimal step = BigDecimal.valueOf(parameter.step().get());
        return LongStream.range(0, count(parameter))
                .mapToObj(i -> from.add(step.multiply(BigDecimal.valueOf(i))))
                .toList();
    }

    /** How many values a parameter can take. */
    static long count(Parameter parameter) {
        if (parameter.step().isEmpty()) {
            return parameter.of().size();
        }
        BigDecimal span = BigDecimal.valueOf(parameter.to().orElseThrow())
                .subtract(BigDecimal.valueOf(parameter.from().orElseThrow()));
        BigDecimal step = BigDecimal.valueOf(parameter.step().get());
        return span.divideToIntegralValue(step).longValue() + 1;
    }

    /** One value for each parameter; the same seed always draws the same. */
    static Map<String, BigDecimal> draw(Map<String, Parameter> parameters, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, BigDecimal> drawn = new HashMap<>();
        // Sorted, since what was stored does not keep the order in which the parameters were written.
        new TreeMap<>(parameters).forEach((name, parameter) -> {
            List<BigDecimal> values = values(parameter);
            drawn.put(name, values.get(random.nextInt(values.size())));
        });
        return drawn;
    }

    /** The value of a name; {@link Formula.NoNumber} where it has none, or needs itself to be computed. */
    BigDecimal of(String name) {
        BigDecimal value = known.get(name);
        if (value != null) {
            return value;
        }
        Formula formula = derived.get(name);
        if (formula == null) {
            throw new Formula.NoNumber("There is no number called " + name + ".");
        }
        if (!underway.add(name)) {
            throw new Formula.NoNumber(name + " is derived from itself.");
        }
        BigDecimal computed = of(formula);
        underway.remove(name);
        known.put(name, computed);
        return computed;
    }

    /** The value of an expression over these figures. */
    BigDecimal of(Formula formula) {
        return formula.value(formula.names().stream().collect(Collectors.toMap(name -> name, this::of)));
    }
}
