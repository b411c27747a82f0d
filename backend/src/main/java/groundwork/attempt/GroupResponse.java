package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.item.ItemId;
import groundwork.item.ItemResponse;

/** A response of one learner among several whose responses are looked at together. */
public record GroupResponse(LearnerId learner, AttemptId attempt, ItemId item, ItemResponse response) {}
