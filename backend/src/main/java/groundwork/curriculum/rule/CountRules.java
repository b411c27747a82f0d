package groundwork.curriculum.rule;

import groundwork.curriculum.Objective;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.item.ConceptId;
import groundwork.item.Item;
import groundwork.item.Level;
import groundwork.item.MisconceptionId;
import groundwork.item.Pool;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rules on how much there is of what. An objective without concepts is only announced, and has nothing yet. */
final class CountRules {
    private static final int FEWEST_CONCEPTS = 4;
    private static final int MOST_CONCEPTS = 7;
    private static final int FEWEST_ITEMS = 9;
    private static final int FEWEST_FOR_PRACTICE = 6;
    private static final int FEWEST_FOR_CHECKS = 3;
    private static final int ITEMS_PER_CONCEPT = 2;
    private static final int ITEMS_PER_MISCONCEPTION = 2;
    private static final double LARGEST_SHARE_OF_A_TYPE = 0.45;
    private static final double SMALLEST_SHARE_APPLIED = 0.5;
    /** Below it, shares say nothing. */
    private static final int FEWEST_FOR_SHARES = 20;

    private CountRules() {}

    private static List<Loaded<Objective>> available(Content content) {
        return content.objectives().stream()
                .filter(objective -> objective.value().isAvailable())
                .toList();
    }

    static void availableObjectivesHaveALesson(Content content, Findings findings) {
        for (Loaded<Objective> objective : available(content)) {
            if (content.lessonOf(objective).isEmpty()) {
                findings.at(objective, "/concepts", "This objective has concepts and no lesson.md beside it.");
            }
        }
    }

    static void announcedObjectivesAreEmpty(Content content, Findings findings) {
        for (Loaded<Objective> objective : content.objectives()) {
            boolean hasContent = content.lessonOf(objective).isPresent()
                    || !content.itemsOf(objective).isEmpty();
            if (!objective.value().isAvailable() && hasContent) {
                findings.at(
                        objective, "", "This objective has a lesson or items and no concepts: nobody will see them.");
            }
        }
    }

    static void objectivesHaveConcepts(Content content, Findings findings) {
        for (Loaded<Objective> objective : available(content)) {
            int concepts = objective.value().concepts().size();
            if (concepts < FEWEST_CONCEPTS || concepts > MOST_CONCEPTS) {
                findings.at(
                        objective,
                        "/concepts",
                        "An objective has " + FEWEST_CONCEPTS + " to " + MOST_CONCEPTS + " concepts; this one has "
                                + concepts + ".");
            }
        }
    }

    static void objectivesHaveItems(Content content, Findings findings) {
        for (Loaded<Objective> objective : available(content)) {
            int items = measured(objective, content).size();
            if (items < FEWEST_ITEMS) {
                findings.at(
                        objective,
                        "",
                        "An objective has at least " + FEWEST_ITEMS + " items; this one has " + items + ".");
            }
            atLeast(FEWEST_FOR_PRACTICE, Pool.PRACTICE, objective, content, findings);
            atLeast(FEWEST_FOR_CHECKS, Pool.CHECK, objective, content, findings);
        }
    }

    /** An objective's items without those that only a person can judge. */
    private static List<Loaded<Item<?>>> measured(Loaded<Objective> objective, Content content) {
        return content.itemsOf(objective).stream().filter(content::isMeasured).toList();
    }

    private static void atLeast(
            int fewest, Pool pool, Loaded<Objective> objective, Content content, Findings findings) {
        long items = measured(objective, content).stream()
                .filter(item -> item.value().pool() == pool)
                .count();
        if (items < fewest) {
            findings.at(
                    objective,
                    "",
                    "An objective has at least " + fewest + " items in the "
                            + pool.name().toLowerCase(Locale.ROOT) + " pool; this one has " + items + ".");
        }
    }

    static void conceptsAreTested(Content content, Findings findings) {
        Map<ConceptId, Integer> items = Coverage.itemsPerConcept(content);
        for (Loaded<Objective> objective : available(content)) {
            List<ConceptId> concepts = objective.value().concepts();
            for (int i = 0; i < concepts.size(); i++) {
                int tests = items.getOrDefault(concepts.get(i), 0);
                if (tests < ITEMS_PER_CONCEPT) {
                    findings.at(
                            objective,
                            "/concepts/" + i,
                            "At least " + ITEMS_PER_CONCEPT + " items test a concept; " + concepts.get(i) + " has "
                                    + tests + ".");
                }
            }
        }
    }

    static void conceptsAreInUse(Content content, Findings findings) {
        Set<ConceptId> used = new HashSet<>();
        content.objectives().forEach(objective -> used.addAll(objective.value().concepts()));
        content.concepts().stream()
                .filter(concept -> !used.contains(concept.value().id()))
                .forEach(concept -> findings.at(
                        concept, "/id", "No objective lists " + concept.value().id() + "."));
    }

    static void misconceptionsAreStoodFor(Content content, Findings findings) {
        Map<MisconceptionId, Integer> items = Coverage.itemsPerMisconception(content);
        content.misconceptions().forEach(misconception -> {
            int stands = items.getOrDefault(misconception.value().id(), 0);
            if (stands < ITEMS_PER_MISCONCEPTION) {
                findings.at(
                        misconception,
                        "/id",
                        "Distractors of at least " + ITEMS_PER_MISCONCEPTION + " items stand for a misconception; of "
                                + misconception.value().id() + ", those of " + stands + ".");
            }
        });
    }

    static void noTypePrevails(Content content, Findings findings) {
        List<Loaded<Item<?>>> items = content.offered();
        Map<String, Integer> byType = new TreeMap<>();
        items.forEach(item -> byType.merge(item.value().type(), 1, Integer::sum));
        byType.forEach((type, count) -> {
            if (items.size() >= FEWEST_FOR_SHARES && count > LARGEST_SHARE_OF_A_TYPE * items.size()) {
                findings.ofBank("Of " + items.size() + " items " + count + " are " + type + ": "
                        + percent(count, items.size()) + ", and no type should be over "
                        + percent(LARGEST_SHARE_OF_A_TYPE, 1) + ".");
            }
        });
    }

    static void mostItemsApply(Content content, Findings findings) {
        List<Loaded<Item<?>>> items = content.offered();
        long applied = items.stream()
                .filter(item -> item.value().level().compareTo(Level.APPLY) >= 0)
                .count();
        if (items.size() >= FEWEST_FOR_SHARES && applied < SMALLEST_SHARE_APPLIED * items.size()) {
            findings.ofBank("Of " + items.size() + " items " + applied + " ask to apply or more: "
                    + percent((double) applied, items.size()) + ", and it should be at least "
                    + percent(SMALLEST_SHARE_APPLIED, 1) + ".");
        }
    }

    static String percent(double part, double whole) {
        return Math.round(100 * part / whole) + " %";
    }
}
