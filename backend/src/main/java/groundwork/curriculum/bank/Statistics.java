package groundwork.curriculum.bank;

import groundwork.curriculum.Objective;
import groundwork.curriculum.Quiz;
import groundwork.curriculum.rule.LengthCue;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.item.Item;
import groundwork.item.Part;
import groundwork.item.Pool;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How much there is of what in a content directory: first what a whole curriculum is measured by, then where it lies. Retired
 * items do not count.
 */
final class Statistics {
    private final Content content;
    private final PrintStream out;

    private Statistics(Content content, PrintStream out) {
        this.content = content;
        this.out = out;
    }

    static void print(Content content, PrintStream out) {
        Statistics statistics = new Statistics(content, out);
        statistics.measures();
        statistics.objectives();
        statistics.quizzes();
        statistics.sources();
        statistics.concepts();
        statistics.shares("type", Item::type);
        statistics.shares("level", item -> lowerCase(item.level()));
        statistics.shares("basis", item -> lowerCase(item.basis()));
        statistics.shares("pool", item -> lowerCase(item.pool()));
        statistics.distractors();
    }

    private void measures() {
        out.printf("%n%-52s %10s   %s%n", "measure", "is", "should be");
        Measures.of(content).forEach(out::println);
    }

    private List<Loaded<Objective>> available() {
        return content.objectives().stream()
                .filter(objective -> objective.value().isAvailable())
                .sorted(Comparator.comparing(objective -> objective.value().id()))
                .toList();
    }

    private void objectives() {
        out.printf("%n%-30s %8s %8s %8s %8s%n", "objective", "concepts", "items", "practice", "check");
        for (Loaded<Objective> objective : available()) {
            List<Loaded<Item<?>>> items = content.itemsOf(objective);
            long practice = items.stream()
                    .filter(item -> item.value().pool() == Pool.PRACTICE)
                    .count();
            out.printf(
                    "%-30s %8d %8d %8d %8d%n",
                    objective.value().id() + " " + objective.value().shortTitle(),
                    objective.value().concepts().size(),
                    items.size(),
                    practice,
                    items.size() - practice);
        }
    }

    private void quizzes() {
        out.printf("%n%-30s %8s%n", "quiz", "items");
        content.quizzes().stream()
                .map(Loaded::value)
                .sorted(Comparator.comparing(Quiz::id))
                .forEach(quiz ->
                        out.printf("%-30s %8d%n", quiz.id(), quiz.items().size()));
    }

    /** By how often concepts and items cite them, the most cited first. */
    private void sources() {
        Map<String, Integer> citations = new TreeMap<>();
        content.concepts().forEach(it -> citations.merge(it.value().source().key(), 1, Integer::sum));
        content.offered().forEach(it -> citations.merge(it.value().source().key(), 1, Integer::sum));
        int known = content.course().map(it -> it.value().sources().size()).orElse(0);
        out.printf("%n%-30s %8s   (%d of %d are cited)%n", "source", "cited", citations.size(), known);
        citations.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(source -> out.printf("%-30s %8d%n", source.getKey(), source.getValue()));
    }

    private void concepts() {
        table(
                "concepts by basis",
                content.concepts().stream()
                        .map(it -> lowerCase(it.value().basis()))
                        .toList());
    }

    private void shares(String name, Function<Item<?>, String> property) {
        table(
                "items by " + name,
                content.offered().stream().map(it -> property.apply(it.value())).toList());
    }

    private void table(String name, List<String> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        out.printf("%n%-30s %8s %8s%n", name, "number", "share");
        counts.forEach(
                (value, count) -> out.printf("%-30s %8d %6.0f %%%n", value, count, 100.0 * count / values.size()));
    }

    private void distractors() {
        List<Part> distractors = content.offered().stream()
                .flatMap(item -> content.parts(item.value()).stream())
                .filter(part -> !part.key())
                .toList();
        long named = distractors.stream()
                .filter(part -> !part.misconceptions().isEmpty())
                .count();
        out.printf("%n%d of %d distractors stand for a misconception.%n", named, distractors.size());
        out.println(LengthCue.longest(content));
        out.println(LengthCue.shortest(content));
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
