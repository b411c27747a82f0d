package groundwork.mastery.model;

import groundwork.item.ItemId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A short check that places somebody in the categories of the curriculum: it asks where it knows least, and stops when it
 * knows enough.
 *
 * <p>A category's place is its mean credit, drawn to the learner's mean over all categories as if by {@value #DRAWN} more
 * answers of that mean, since somebody strong in one is seldom lost in another; with n answers there and N in all,
 *
 * <pre>
 *  mean m = (credits + ½·2) ÷ (N + 2)               place p = (credits there + κ·m) ÷ (n + κ)
 *  variance = p(1−p) ÷ (n + κ + 1) + (κ ÷ (n + κ))² · m(1−m) ÷ (N + 3)
 * </pre>
 *
 * The next item is of the category whose place varies most, of an objective that was asked least, and new to the learner
 * where there is a choice.
 */
public final class Diagnostic {
    public static final int MOST_ITEMS = 25;
    public static final int FEWEST_ITEMS = 10;

    /** The standard deviation below which a category's place is known well enough. */
    public static final double ENOUGH = 0.155;

    static final int DRAWN = 8;

    private final List<CheckItem> pool;

    /** A check by these items; those that come first are preferred among equals, so a shuffled list varies the check. */
    public Diagnostic(List<CheckItem> pool) {
        this.pool = List.copyOf(pool);
    }

    /** The credit that an item earned beyond blind guessing, at most 1. */
    public record Answer(ItemId item, double credit) {}

    /**
     * Where a learner stands in a category.
     *
     * @param deviation the standard deviation of the place
     */
    public record Place(int category, double place, double deviation, int answers) {}

    /** The item to ask next; empty when enough is known, or asked. */
    public Optional<ItemId> next(Collection<Answer> answers) {
        return next(answers, answers.stream().map(Answer::item).toList());
    }

    /**
     * The item to ask next; empty when enough is known, or asked.
     *
     * @param dealt all that were asked, also those whose answers came to no credit: none is asked again
     */
    public Optional<ItemId> next(Collection<Answer> answers, Collection<ItemId> dealt) {
        if (dealt.size() >= MOST_ITEMS || isEnough(answers)) {
            return Optional.empty();
        }
        Set<ItemId> asked = Set.copyOf(dealt);
        List<CheckItem> left =
                pool.stream().filter(item -> !asked.contains(item.id())).toList();
        Map<Integer, Double> deviations = deviations(answers);
        Map<String, Long> asks = pool.stream()
                .filter(item -> asked.contains(item.id()))
                .collect(Collectors.groupingBy(CheckItem::objective, Collectors.counting()));
        return left.stream()
                .min(Comparator.comparingDouble((CheckItem item) -> -deviations.getOrDefault(item.category(), 0.0))
                        .thenComparingLong(item -> asks.getOrDefault(item.objective(), 0L))
                        .thenComparingLong(CheckItem::lastMet))
                .map(CheckItem::id);
    }

    private Map<Integer, Double> deviations(Collection<Answer> answers) {
        return places(answers).values().stream().collect(Collectors.toMap(Place::category, Place::deviation));
    }

    private boolean isEnough(Collection<Answer> answers) {
        return answers.size() >= FEWEST_ITEMS
                && places(answers).values().stream().allMatch(place -> place.deviation() <= ENOUGH);
    }

    /** Where the learner stands in each category that the pool has, by its number. */
    public Map<Integer, Place> places(Collection<Answer> answers) {
        Map<ItemId, Integer> categories = pool.stream().collect(Collectors.toMap(CheckItem::id, CheckItem::category));
        double mean = LearnerLevel.kept((credit(answers) + 1) / (answers.size() + 2));
        double variance = mean * (1 - mean) / (answers.size() + 3);
        Map<Integer, Place> places = new TreeMap<>();
        for (int category : Set.copyOf(categories.values())) {
            List<Answer> there = answers.stream()
                    .filter(answer -> categories.getOrDefault(answer.item(), -1) == category)
                    .toList();
            double place = LearnerLevel.kept((credit(there) + DRAWN * mean) / (there.size() + DRAWN));
            double drawn = (double) DRAWN / (there.size() + DRAWN);
            double spread = place * (1 - place) / (there.size() + DRAWN + 1) + drawn * drawn * variance;
            places.put(category, new Place(category, place, Math.sqrt(spread), there.size()));
        }
        return places;
    }

    private static double credit(Collection<Answer> answers) {
        return answers.stream().mapToDouble(Answer::credit).sum();
    }
}
