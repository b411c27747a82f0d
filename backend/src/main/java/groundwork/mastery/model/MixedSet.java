package groundwork.mastery.model;

import groundwork.item.ItemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses the check items of a readiness check: from all objectives in turn, and no two of one side by side if it can be helped. */
public final class MixedSet {
    private MixedSet() {}

    /**
     * Up to {@code size} items: one of every objective before a second of any, and of an objective those that the learner
     * has not met, then those met longest ago. Among equals, those that come first in the pool.
     */
    public static List<ItemId> of(List<CheckItem> pool, int size) {
        Map<String, Integer> turns = new HashMap<>();
        List<Turn> dealt = new ArrayList<>();
        for (CheckItem item : pool.stream()
                .sorted(Comparator.comparingLong(CheckItem::lastMet))
                .toList()) {
            dealt.add(new Turn(item, turns.merge(item.objective(), 1, Integer::sum)));
        }
        return dealt.stream()
                .sorted(Comparator.comparingInt(Turn::turn))
                .limit(size)
                .map(turn -> turn.item().id())
                .toList();
    }

    /** An item, and the how manieth of its objective it is. */
    private record Turn(CheckItem item, int turn) {}
}
