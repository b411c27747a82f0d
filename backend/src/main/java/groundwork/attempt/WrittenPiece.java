package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.item.ItemModel;
import groundwork.item.ItemResponse;
import java.time.Instant;
import java.util.Optional;

/**
 * A response that only a person can judge, with all that whoever judges it needs.
 *
 * @param attempt in which it was given
 * @param item as its learner met it
 * @param model what to hold the response against
 * @param judged a trainer's last word, once there is one
 * @param cohort the class whose trainer it was
 */
public record WrittenPiece(
        LearnerId learner,
        ResponseId id,
        AttemptId attempt,
        PreparedItem item,
        ItemResponse response,
        Optional<ItemModel> model,
        Instant answeredAt,
        Optional<JudgementView> judged,
        Optional<String> cohort) {}
