package groundwork.mastery.model;

import groundwork.item.ItemId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Testing out of one objective with its own check items: passed by nearly all of their credit. */
public final class TestOut {
    public static final int MOST_ITEMS = 5;

    /** The mean credit beyond guessing that passes: four right of five with four options each, or all but a slip. */
    public static final double ENOUGH = 0.7;

    private TestOut() {}

    /** Up to five items of the objective, those first that the learner has not met, then those met longest ago. */
    public static List<ItemId> of(List<CheckItem> ofObjective) {
        return ofObjective.stream()
                .sorted(Comparator.comparingLong(CheckItem::lastMet))
                .limit(MOST_ITEMS)
                .map(CheckItem::id)
                .toList();
    }

    /** Whether these credits pass; none pass not. */
    public static boolean isPassed(Collection<Double> credits) {
        return credits.stream().mapToDouble(Double::doubleValue).average().orElse(0) >= ENOUGH;
    }
}
