package groundwork.curriculum.bank;

import groundwork.curriculum.Objective;
import groundwork.curriculum.rule.Coverage;
import groundwork.curriculum.rule.LengthCue;
import groundwork.curriculum.rule.Rules;
import groundwork.curriculum.rule.Situation;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.item.ConceptId;
import groundwork.item.Item;
import groundwork.item.Level;
import groundwork.item.Pool;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the whole curriculum has to come to, and what it comes to. Retired items do not count. */
final class Measures {
    private static final int FEWEST_IN_A_QUIZ = 10;
    private static final int MOST_IN_A_QUIZ = 20;

    private final Content content;
    private final List<Loaded<Item<?>>> items;

    private Measures(Content content) {
        this.content = content;
        this.items = content.offered();
    }

    static List<Measure> of(Content content) {
        Measures measures = new Measures(content);
        return Stream.of(measures.knowledge(), measures.items(), measures.shares(), measures.quizzes(), measures.cues())
                .flatMap(List::stream)
                .toList();
    }

    private List<Measure> knowledge() {
        long lessons = content.objectives().stream()
                .filter(objective -> objective.value().isAvailable()
                        && content.lessonOf(objective).isPresent())
                .count();
        Map<?, Integer> stoodFor = Coverage.itemsPerMisconception(content);
        long named = content.misconceptions().stream()
                .filter(it -> stoodFor.getOrDefault(it.value().id(), 0) >= 2)
                .count();
        return List.of(
                Measure.atLeast("objectives with a full lesson", lessons, 59),
                Measure.atLeast("concepts", content.concepts().size(), 240),
                Measure.atLeast("misconceptions that two items or more stand for", named, 150));
    }

    private List<Measure> items() {
        return List.of(
                Measure.atLeast("items", items.size(), 540),
                Measure.atLeast("practice items of the objective with the fewest", fewest(Pool.PRACTICE), 6),
                Measure.atLeast("check items of the objective with the fewest", fewest(Pool.CHECK), 3),
                Measure.atLeast("items of the concept with the fewest", fewestPerConcept(), 2));
    }

    private long fewest(Pool pool) {
        return content.objectives().stream()
                .mapToLong(objective -> content.itemsOf(objective).stream()
                        .filter(item -> item.value().pool() == pool)
                        .count())
                .min()
                .orElse(0);
    }

    private long fewestPerConcept() {
        Map<ConceptId, Integer> tested = Coverage.itemsPerConcept(content);
        return content.objectives().stream()
                .map(Loaded::value)
                .map(Objective::concepts)
                .flatMap(Collection::stream)
                .mapToLong(concept -> tested.getOrDefault(concept, 0))
                .min()
                .orElse(0);
    }

    private List<Measure> shares() {
        long concrete = items.stream()
                .filter(item -> Situation.isConcrete(item.value()))
                .count();
        long applied = items.stream()
                .filter(item -> item.value().level().compareTo(Level.APPLY) >= 0)
                .count();
        Map<String, Integer> types = new TreeMap<>();
        items.forEach(item -> types.merge(item.value().type(), 1, Integer::sum));
        int largest = types.isEmpty() ? 0 : Collections.max(types.values());
        return List.of(
                Measure.shareAtLeast("items in a situation with a name or a number", concrete, items.size(), 70),
                Measure.shareAtLeast("items that ask to apply, analyse or evaluate", applied, items.size(), 50),
                Measure.atLeast(
                        "item types in use", types.size(), content.types().all().size()),
                Measure.shareAtMost("items of the most frequent type", largest, items.size(), 45));
    }

    private List<Measure> quizzes() {
        List<Integer> sizes = content.quizzes().stream()
                .map(quiz -> quiz.value().items().size())
                .toList();
        boolean allFit = sizes.stream().allMatch(size -> size >= FEWEST_IN_A_QUIZ && size <= MOST_IN_A_QUIZ);
        String range = sizes.isEmpty() ? "none" : Collections.min(sizes) + " to " + Collections.max(sizes);
        return List.of(
                Measure.atLeast("quizzes", sizes.size(), 15),
                new Measure("items in a quiz", range, FEWEST_IN_A_QUIZ + " to " + MOST_IN_A_QUIZ, allFit));
    }

    private List<Measure> cues() {
        long alike = Rules.check(content).stream()
                .filter(problem -> problem.rule().name().equals("alike-stems"))
                .count();
        return List.of(
                cue("keys that are the longest option", LengthCue.longest(content)),
                cue("keys that are the shortest option", LengthCue.shortest(content)),
                new Measure("stems that are nearly another's", String.valueOf(alike), "none", alike == 0));
    }

    private static Measure cue(String name, LengthCue cue) {
        double whole = Math.max(1, cue.items());
        return new Measure(
                name,
                String.format(Locale.ROOT, "%.1f %%", 100 * cue.found() / whole),
                String.format(Locale.ROOT, "by chance %.1f %%", 100 * cue.expected() / whole),
                !cue.isMoreThanChance());
    }
}
