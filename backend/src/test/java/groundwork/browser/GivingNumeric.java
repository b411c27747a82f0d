package groundwork.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.PartFeedback;
import groundwork.item.numeric.Formula;
import groundwork.item.numeric.Numeric;
import groundwork.item.numeric.Numeric.Field;
import groundwork.item.numeric.NumericResponse;
import groundwork.item.numeric.NumericType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills field after field and chooses the units; knows what is right and what a wrong way leads to. */
final class GivingNumeric {
    private static final String FAR_OFF = "987,654,321";

    private final Visit visit;

    GivingNumeric(Visit visit) {
        this.visit = visit;
    }

    void give(NumericResponse response, Numeric content) {
        for (Field field : content.fields()) {
            String label = Words.plain(field.label());
            String unit = field.units().isEmpty()
                    ? field.unit().map(name -> " " + name).orElse("")
                    : "";
            Locator text = visit.named(AriaRole.TEXTBOX, Words.exactly(label + unit));
            text.waitFor();
            visit.hand().write(text, response.values().getOrDefault(field.id(), ""));
            response.units()
                    .flatMap(units -> Optional.ofNullable(units.get(field.id())))
                    .ifPresent(chosen -> visit.hand().choose(choice(label, chosen)));
        }
    }

    private Locator choice(String label, String unit) {
        return visit.named(AriaRole.GROUP, Pattern.compile("^Unit of: " + Words.quote(label) + "$"))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Words.exactly(unit)));
    }

    /** What the feedback on far-off numbers says is right. */
    static NumericResponse right(Item<Numeric> item) {
        NumericType type = new NumericType();
        Instance<Numeric> instance = type.prepare(item, 0);
        Map<String, String> expected =
                type.score(instance, response(instance.content(), field -> FAR_OFF)).parts().stream()
                        .collect(Collectors.toMap(
                                PartFeedback::id, part -> part.expected().orElseThrow()));
        return response(instance.content(), field -> expected.getOrDefault(field.id(), ""));
    }

    /** What the first known wrong way leads to in each field. */
    static NumericResponse wrong(Item<Numeric> item) {
        Numeric drawn = Shown.drawn(item, 0).content();
        Map<String, BigDecimal> figures = figures(drawn);
        return response(drawn, field -> field.misconceptions().stream()
                .findFirst()
                .map(slip -> Formula.of(slip.when())
                        .value(figures)
                        .setScale(field.decimals(), RoundingMode.HALF_UP)
                        .toPlainString())
                .orElse(FAR_OFF));
    }

    private static NumericResponse response(Numeric content, Function<Field, String> value) {
        Map<String, String> units = content.fields().stream()
                .filter(field -> !field.units().isEmpty())
                .collect(Collectors.toMap(Field::id, field -> field.unit().orElseThrow()));
        return new NumericResponse(
                content.fields().stream().collect(Collectors.toMap(Field::id, value)), Optional.of(units));
    }

    /** What was drawn, and what follows from it, in whatever order. */
    private static Map<String, BigDecimal> figures(Numeric drawn) {
        Map<String, BigDecimal> figures = new HashMap<>();
        drawn.parameters()
                .forEach((name, parameter) ->
                        figures.put(name, BigDecimal.valueOf(parameter.of().getFirst())));
        for (int round = 0; round < drawn.where().size(); round++) {
            drawn.where().forEach((name, expression) -> {
                Formula formula = Formula.of(expression);
                if (figures.keySet().containsAll(formula.names())) {
                    figures.put(name, formula.value(figures));
                }
            });
        }
        return figures;
    }
}
