package groundwork.insight.model;

import groundwork.item.ItemId;
import java.util.Set;

/**
 * What one member of a group gave to an item when they met it for the first time.
 *
 * @param member tells the members apart and says nothing else of them
 * @param share what the response earned of what could be earned, in [0, 1]
 * @param chosen the options it chose, where the item has options; empty otherwise
 */
public record FirstResponse(String member, ItemId item, double share, Set<String> chosen) {
    public FirstResponse {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies in [0, 1], not " + share);
        }
        chosen = Set.copyOf(chosen);
    }
}
