package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.item.ItemId;
import groundwork.item.ItemResponse;

/** What a learner gave to an item when they first met it. */
public record FirstResponse(LearnerId learner, ItemId item, ItemResponse response) {}
