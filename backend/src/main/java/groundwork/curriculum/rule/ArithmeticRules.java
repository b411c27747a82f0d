package groundwork.curriculum.rule;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.curriculum.proof.Calculator;
import groundwork.curriculum.proof.Figure;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.item.Item;
import groundwork.item.Part;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules on figures: the authors' proof of what they computed, which learners never get to see. */
final class ArithmeticRules {
    private ArithmeticRules() {}

    static void figuresAreRight(Content content, Findings findings) {
        for (Loaded<Item<?>> item : content.offered()) {
            JsonNode proofs = proofs(item);
            for (int i = 0; i < proofs.size(); i++) {
                String pointer = "/arithmetic/" + i;
                fault(content, item, proofs.get(i)).ifPresent(fault -> findings.at(item, pointer, fault));
            }
        }
    }

    private static JsonNode proofs(Loaded<Item<?>> item) {
        return item.document().root().at(item.pointer() + "/arithmetic");
    }

    private static Optional<String> fault(Content content, Loaded<Item<?>> item, JsonNode proof) {
        String answers = answers(content, item);
        if (proof.has("given")) {
            return proof.path("given")
                    .valueStream()
                    .flatMap(given -> missing(given.asText(), answers).stream())
                    .findFirst();
        }
        String says = proof.path("says").asText();
        return missing(says, answers)
                .or(() -> differs(
                        Figure.only(says).orElseThrow(), proof.path("is").asText()));
    }

    private static Optional<String> missing(String says, String answers) {
        if (Figure.only(says).isEmpty()) {
            return Optional.of("“" + says + "” is not one number.");
        }
        Pattern alone = Pattern.compile("(?<![\\p{L}\\d.,])" + Pattern.quote(says) + "(?!\\p{L}|[.,]?\\d)");
        return alone.matcher(answers).find()
                ? Optional.empty()
                : Optional.of("“" + says + "” stands in no option and no rationale.");
    }

    /** All that is said beside the stem. */
    private static String answers(Content content, Loaded<Item<?>> item) {
        String ofParts = content.parts(item.value()).stream()
                .map(part -> part.text() + "\n"
                        + part.rationale().map(Object::toString).orElse(""))
                .collect(Collectors.joining("\n"));
        return ofParts + "\n" + item.document().root().path("rationale").asText();
    }

    private static Optional<String> differs(Figure figure, String expression) {
        try {
            BigDecimal said = figure.value();
            BigDecimal computed = Calculator.value(expression);
            return computed.compareTo(said) == 0
                    ? Optional.empty()
                    : Optional.of("This says " + said + ", and " + expression + " is "
                            + computed.stripTrailingZeros().toPlainString() + ".");
        } catch (Calculator.NoNumber e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    static void keysAreComputed(Content content, Findings findings) {
        for (Loaded<Item<?>> item : content.offered()) {
            List<Part> parts = content.parts(item.value());
            if (parts.stream().anyMatch(part -> !part.key())) {
                Set<BigDecimal> known = known(item);
                parts.stream()
                        .filter(Part::key)
                        .forEach(key -> Figure.in(key.text().value()).stream()
                                .filter(figure -> !known.contains(figure.size()))
                                .forEach(figure -> findings.at(
                                        item,
                                        key.pointer() + "/text",
                                        "Where does " + figure.digits() + " come from? Say it in `arithmetic`.")));
            }
        }
    }

    /** The sizes of the numbers in the stem, be they words, and in the proofs. */
    private static Set<BigDecimal> known(Loaded<Item<?>> item) {
        String stem = item.value().stem().value();
        Set<BigDecimal> known = new HashSet<>();
        Figure.in(stem).forEach(figure -> known.add(figure.size()));
        Prose.words(stem).forEach(word -> Figure.only(word).ifPresent(figure -> known.add(figure.size())));
        proofs(item).forEach(proof -> {
            Figure.only(proof.path("says").asText()).ifPresent(figure -> known.add(figure.size()));
            proof.path("given")
                    .forEach(given -> Figure.only(given.asText()).ifPresent(figure -> known.add(figure.size())));
        });
        return known;
    }
}
