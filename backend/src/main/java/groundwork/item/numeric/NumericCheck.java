package groundwork.item.numeric;

import groundwork.item.Checks;
import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.Text;
import groundwork.item.numeric.Numeric.Field;
import groundwork.item.numeric.Numeric.Parameter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the schema cannot say of a numeric item: first its names and expressions, and where these hold, its numbers. */
final class NumericCheck {
    private static final int MOST_VALUES = 10_000;

    private final Item<Numeric> item;
    private final Numeric content;
    private final Checks checks = new Checks();
    private final Set<String> used = new HashSet<>();

    NumericCheck(Item<Numeric> item) {
        this.item = item;
        this.content = item.content();
    }

    List<ItemProblem> problems() {
        checks.unique(content.fields().stream().map(Field::id).toList(), "/fields");
        content.parameters().forEach(this::parameter);
        units();
        Set<String> shown = new HashSet<>(content.parameters().keySet());
        content.where()
                .keySet()
                .forEach(name -> checks.that(shown.add(name), "/where/" + name, name + " is a parameter already."));
        expressions(shown);
        texts(shown);
        for (String name : shown) {
            String pointer = (content.where().containsKey(name) ? "/where/" : "/parameters/") + name;
            checks.that(used.contains(name), pointer, name + " is used nowhere.");
        }
        return checks.problems().isEmpty() ? new Sums(item).problems() : checks.problems();
    }

    private void parameter(String name, Parameter parameter) {
        String pointer = "/parameters/" + name;
        if (parameter.step().isEmpty()) {
            checks.that(
                    new HashSet<>(parameter.of()).size() == parameter.of().size(),
                    pointer,
                    "A value stands here twice.");
            return;
        }
        double span = parameter.to().orElseThrow() - parameter.from().orElseThrow();
        checks.that(span >= 0, pointer, "It runs from the lower value to the higher one.");
        long count = Figures.count(parameter);
        checks.that(count <= MOST_VALUES, pointer, "These are more than " + MOST_VALUES + " values.");
    }

    private void units() {
        for (int i = 0; i < content.fields().size(); i++) {
            Field field = content.fields().get(i);
            if (!field.units().isEmpty()) {
                checks.known(field.unit().orElse("(no unit)"), field.units(), "/fields/" + i + "/unit");
            }
        }
    }

    /** Expressions know the parameters and what is derived from them. */
    private void expressions(Set<String> known) {
        Map<String, String> expressions = new LinkedHashMap<>();
        content.where().forEach((name, expression) -> expressions.put("/where/" + name, expression));
        for (int i = 0; i < content.fields().size(); i++) {
            Field field = content.fields().get(i);
            expressions.put("/fields/" + i + "/answer", field.answer());
            for (int j = 0; j < field.misconceptions().size(); j++) {
                expressions.put(
                        "/fields/" + i + "/misconceptions/" + j + "/when",
                        field.misconceptions().get(j).when());
            }
        }
        expressions.forEach((pointer, expression) -> expression(expression, known, pointer));
    }

    private void expression(String expression, Set<String> known, String pointer) {
        try {
            for (String name : Formula.of(expression).names()) {
                used.add(name);
                checks.known(name, known, pointer);
            }
        } catch (Formula.NoNumber wrong) {
            checks.that(false, pointer, wrong.why());
        }
    }

    /** What the learner sees first knows no answer; what comes after the response does. */
    private void texts(Set<String> shown) {
        Set<String> all = new HashSet<>(shown);
        content.fields().forEach(field -> all.add(field.id()));
        text(item.stem(), shown, "/stem");
        text(content.worked(), all, "/worked");
        for (int i = 0; i < content.fields().size(); i++) {
            Field field = content.fields().get(i);
            String pointer = "/fields/" + i;
            text(field.label(), shown, pointer + "/label");
            text(field.rationale(), all, pointer + "/rationale");
            for (int j = 0; j < field.misconceptions().size(); j++) {
                text(field.misconceptions().get(j).rationale(), all, pointer + "/misconceptions/" + j + "/rationale");
            }
        }
    }

    private void text(Text text, Set<String> known, String pointer) {
        checks.that(Template.isWhole(text), pointer, "Numbers stand in {{name}} or {{= expression|decimals}}.");
        Template.holes(text).forEach(hole -> expression(hole.expression(), known, pointer));
    }
}
