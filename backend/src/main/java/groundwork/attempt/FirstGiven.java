package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.item.ItemId;
import groundwork.item.ItemResponse;
import groundwork.item.Score;
import java.util.Optional;

/**
 * What a learner gave to an item when they met it for the first time, as the log has it: for whoever looks at what was given.
 * What it showed is in the evidence, which a {@link ResponseListener} folds where it has to be read for many learners at once.
 *
 * @param version of the item as they met it
 * @param score what scoring found; empty where only a person can judge the response
 */
public record FirstGiven(
        LearnerId learner, ItemId item, String version, Optional<Score> score, ItemResponse response) {}
