package groundwork.memory.model;

import groundwork.item.ItemId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * When a learner met which item last, as sequence numbers of the response log. Whoever sees the same item again remembers
 * the item; so a concept is asked by the one that was met longest ago.
 */
public record SeenItems(Map<ItemId, Long> lastSequence) {
    public SeenItems {
        lastSequence = Map.copyOf(lastSequence);
    }

    /**
     * The item met longest ago, one never met before all others; of equals the one that comes first.
     *
     * @param avoided taken only when there is no other
     */
    public Optional<ItemId> longestAgo(Collection<ItemId> items, Optional<ItemId> avoided) {
        Comparator<ItemId> byNeed = Comparator.comparing(
                        (ItemId item) -> avoided.filter(item::equals).isPresent())
                .thenComparing(item -> lastSequence.getOrDefault(item, 0L));
        return items.stream().min(byNeed);
    }

    public boolean contains(ItemId item) {
        return lastSequence.containsKey(item);
    }
}
