package groundwork.item.numeric;

import groundwork.item.Numbered;
import groundwork.item.Part;
import groundwork.item.PartFeedback;
import groundwork.item.PartVerdict;
import groundwork.item.Text;
import groundwork.item.numeric.Numeric.Field;
import groundwork.item.numeric.Numeric.Slip;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Marks a response field by field. */
final class Marking {
    private final Numeric content;

    Marking(Numeric content) {
        this.content = content;
    }

    /**
     * A field that was marked.
     *
     * @param slip the wrong way that leads to the number given; empty where it is right, or where no known way does
     */
    record Marked(Field field, double earned, String expected, Optional<Slip> slip) {
        PartFeedback feedback() {
            boolean right = earned == 1;
            return new PartFeedback(
                    field.id(),
                    right ? PartVerdict.RIGHT : earned > 0 ? PartVerdict.PARTLY : PartVerdict.WRONG,
                    true,
                    right ? Optional.empty() : Optional.of(expected),
                    Optional.of(slip.map(Slip::rationale).orElse(field.rationale())));
        }
    }

    /** Why this is no response: a field without a number, one too many, no number in it, or a unit that is not there. */
    Optional<String> refuse(NumericResponse response) {
        Set<String> ids = content.fields().stream().map(Field::id).collect(Collectors.toSet());
        if (!response.values().keySet().equals(ids)) {
            return Optional.of("The response gives each field of this item one number.");
        }
        Map<String, String> units = response.units().orElse(Map.of());
        boolean complete = content.fields().stream().allMatch(field -> isUnit(field, units.get(field.id())));
        if (!complete || !ids.containsAll(units.keySet())) {
            return Optional.of("The response names for each field with a choice of units one of them.");
        }
        return content.fields().stream()
                .filter(field -> read(field, response).isEmpty())
                .findFirst()
                .map(field -> "A number has digits and at most " + WrittenNumber.LONGEST + " characters: field "
                        + field.id() + " holds none.");
    }

    private static boolean isUnit(Field field, @Nullable String given) {
        return field.units().isEmpty()
                ? given == null
                : given != null && field.units().contains(given);
    }

    /** The number typed into a field, with the unit that stands beside it or none behind it. */
    private static Optional<BigDecimal> read(Field field, NumericResponse response) {
        return WrittenNumber.read(
                response.values().getOrDefault(field.id(), ""),
                unit(field, response).stream().toList());
    }

    private static Optional<String> unit(Field field, NumericResponse response) {
        return field.units().isEmpty() ? field.unit() : response.units().map(units -> units.get(field.id()));
    }

    /** Each number as it is shown when it was got wrong, in its unit. */
    NumericResponse key() {
        Figures figures = Figures.of(content);
        Map<String, String> units = new HashMap<>();
        content.fields().stream()
                .filter(field -> !field.units().isEmpty())
                .forEach(field -> units.put(field.id(), field.unit().orElseThrow()));
        return new NumericResponse(
                content.fields().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Field::id, field -> Typeset.rounded(figures.of(field.id()), field.decimals()))),
                units.isEmpty() ? Optional.empty() : Optional.of(Map.copyOf(units)));
    }

    /** The numbers to which the wrong ways lead that are foreseen. */
    List<Part> wrongAnswers() {
        Figures figures = Figures.of(content);
        return content.fields().stream()
                .flatMap(field ->
                        Numbered.map(field.misconceptions(), (i, slip) -> wrongAnswer(field, i, slip, figures))
                                .stream())
                .toList();
    }

    private static Part wrongAnswer(Field field, int i, Slip slip, Figures figures) {
        String number = Typeset.rounded(figures.of(Formula.of(slip.when())), field.decimals());
        return new Part(
                "",
                field.id() + "/" + i,
                new Text(field.label() + ": " + number + unit(field)),
                Optional.of(slip.rationale()),
                false,
                Optional.empty(),
                slip.is().stream().toList());
    }

    private static String unit(Field field) {
        return field.unit().map(name -> "\u00a0" + name).orElse("");
    }

    /** Marks a response that {@link #refuse} let pass. */
    List<Marked> mark(NumericResponse response) {
        Figures figures = Figures.of(content);
        return content.fields().stream()
                .map(field -> mark(field, response, figures))
                .toList();
    }

    private static Marked mark(Field field, NumericResponse response, Figures figures) {
        BigDecimal given = read(field, response).orElseThrow();
        BigDecimal answer = figures.of(field.id());
        boolean right = Tolerance.meets(field, given, answer);
        boolean rightUnit = unit(field, response).equals(field.unit());
        Optional<Slip> slip = field.misconceptions().stream()
                .filter(wrong -> !right && Tolerance.meets(field, given, figures.of(Formula.of(wrong.when()))))
                .findFirst();
        return new Marked(
                field, right ? rightUnit ? 1 : 0.5 : 0, Typeset.rounded(answer, field.decimals()) + unit(field), slip);
    }
}
