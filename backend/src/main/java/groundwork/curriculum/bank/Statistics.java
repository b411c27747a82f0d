package groundwork.curriculum.bank;

import groundwork.curriculum.Objective;
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

/** How much there is of what in a content directory. Retired items do not count. */
final class Statistics {
    private final Content content;
    private final PrintStream out;

    private Statistics(Content content, PrintStream out) {
        this.content = content;
        this.out = out;
    }

    static void print(Content content, PrintStream out) {
        Statistics statistics = new Statistics(content, out);
        statistics.totals();
        statistics.objectives();
        statistics.shares("type", Item::type);
        statistics.shares("level", item -> lowerCase(item.level()));
        statistics.shares("basis", item -> lowerCase(item.basis()));
        statistics.shares("pool", item -> lowerCase(item.pool()));
        statistics.shares("set in a situation", item -> item.situation().value().isEmpty() ? "no" : "yes");
        statistics.cues();
    }

    private void totals() {
        out.printf(
                "%4d objectives, %d with content%n",
                content.objectives().size(), available().size());
        out.printf("%4d lessons%n", content.lessons().size());
        out.printf("%4d concepts%n", content.concepts().size());
        out.printf("%4d misconceptions%n", content.misconceptions().size());
        out.printf("%4d items%n", content.offered().size());
        out.printf("%4d quizzes%n", content.quizzes().size());
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

    private void shares(String name, Function<Item<?>, String> property) {
        Map<String, Integer> counts = new TreeMap<>();
        content.offered().forEach(item -> counts.merge(property.apply(item.value()), 1, Integer::sum));
        out.printf("%n%-30s %8s %8s%n", name, "items", "share");
        counts.forEach((value, count) -> out.printf(
                "%-30s %8d %6.0f %%%n",
                value, count, 100.0 * count / content.offered().size()));
    }

    private void cues() {
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
