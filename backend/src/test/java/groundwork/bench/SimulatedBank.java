package groundwork.bench;

import groundwork.item.ConceptId;
import groundwork.item.ItemId;
import groundwork.item.Pool;
import groundwork.mastery.model.CheckItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A curriculum of the shape of ours: 24 objectives in the first category and seven in each of five more, with six concepts
 * and ten items each, three of them for checks. Two items in five test several concepts by parts.
 */
final class SimulatedBank {
    static final int FOUNDATIONS = 24;
    static final int OBJECTIVES = FOUNDATIONS + 5 * 7;
    static final int CATEGORIES = 6;
    static final int CONCEPTS_EACH = 6;
    static final int CONCEPTS = OBJECTIVES * CONCEPTS_EACH;
    private static final int ITEMS_EACH = 10;
    private static final int CHECKS_EACH = 3;
    private static final int UNSEEN_EACH = 8;
    private static final int FIRST_UNSEEN = 10_000;
    private static final double SEVERAL_PARTS = 0.4;
    private static final double WITH_BELIEF = 0.3;

    /**
     * An item.
     *
     * @param parts the concept of each part; one part is a single choice
     * @param difficulty in units of activation
     */
    record SimulatedItem(int number, int objective, Pool pool, List<Integer> parts, double difficulty, double chance) {
        ItemId id() {
            return new ItemId("item-" + number);
        }
    }

    private final List<List<SimulatedItem>> byObjective = new ArrayList<>();
    private final List<List<SimulatedItem>> unseen = new ArrayList<>();
    private final Map<ItemId, SimulatedItem> byId = new HashMap<>();
    private final List<ConceptId> concepts = new ArrayList<>();
    private final boolean[] withBelief = new boolean[CONCEPTS];

    SimulatedBank(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        for (int concept = 0; concept < CONCEPTS; concept++) {
            concepts.add(new ConceptId("concept-" + concept));
            withBelief[concept] = random.nextDouble() < WITH_BELIEF;
        }
        for (int objective = 0; objective < OBJECTIVES; objective++) {
            List<SimulatedItem> items = new ArrayList<>();
            for (int i = 0; i < ITEMS_EACH; i++) {
                Pool pool = i < CHECKS_EACH ? Pool.CHECK : Pool.PRACTICE;
                items.add(item(objective, objective * ITEMS_EACH + i, pool, random));
            }
            items.forEach(item -> byId.put(item.id(), item));
            byObjective.add(List.copyOf(items));
            unseen.add(unseen(objective, random));
        }
    }

    private static List<SimulatedItem> unseen(int objective, RandomGenerator random) {
        return IntStream.range(0, UNSEEN_EACH)
                .mapToObj(i -> item(objective, FIRST_UNSEEN + objective * UNSEEN_EACH + i, Pool.CHECK, random))
                .toList();
    }

    private static SimulatedItem item(int objective, int number, Pool pool, RandomGenerator random) {
        int first = objective * CONCEPTS_EACH;
        int main = first + random.nextInt(CONCEPTS_EACH);
        boolean several = random.nextDouble() < SEVERAL_PARTS;
        List<Integer> parts = several
                ? List.of(main, main, first + random.nextInt(CONCEPTS_EACH), first + random.nextInt(CONCEPTS_EACH))
                : List.of(main);
        double difficulty = 0.4 * random.nextGaussian();
        return new SimulatedItem(number, objective, pool, parts, difficulty, several ? 0.5 : 0.25);
    }

    List<SimulatedItem> items(int objective, Pool pool) {
        return byObjective.get(objective).stream()
                .filter(item -> item.pool() == pool)
                .toList();
    }

    /** Items like the others that nobody ever meets: what a learner would do on them is the truth that is looked for. */
    List<SimulatedItem> unseen(int objective) {
        return unseen.get(objective);
    }

    SimulatedItem item(ItemId id) {
        return byId.getOrDefault(id, byObjective.getFirst().getFirst());
    }

    ConceptId concept(int number) {
        return concepts.get(number);
    }

    boolean hasBelief(int concept) {
        return withBelief[concept];
    }

    /** 0 for the Foundations, 1 to 5 for the others. */
    static int category(int objective) {
        return objective < FOUNDATIONS ? 0 : 1 + (objective - FOUNDATIONS) / 7;
    }

    /** The check items in an order of their own, as nobody has met them. */
    List<CheckItem> checks(int firstObjective, int lastObjective) {
        List<CheckItem> checks = new ArrayList<>();
        for (int objective = firstObjective; objective < lastObjective; objective++) {
            for (SimulatedItem item : items(objective, Pool.CHECK)) {
                checks.add(new CheckItem(item.id(), "objective-" + objective, category(objective), 0));
            }
        }
        return checks;
    }
}
