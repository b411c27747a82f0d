package groundwork.attempt;

import groundwork.item.ItemId;
import groundwork.item.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * A trainer has judged a response of the learner's.
 *
 * @param questionHtml what the item asked
 * @param comment what the trainer wrote beside the judgement
 * @param seen whether the learner has looked at it
 */
public record TrainerComment(
        AttemptId attempt,
        ResponseId response,
        ItemId item,
        Text questionHtml,
        Optional<String> comment,
        Instant judgedAt,
        boolean seen) {}
