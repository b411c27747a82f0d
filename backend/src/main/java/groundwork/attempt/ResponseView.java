package groundwork.attempt;

import groundwork.item.ItemId;
import groundwork.item.ItemResponse;
import java.util.List;
import java.util.Optional;

/**
 * A response that is in, with what is said of it.
 *
 * @param feedback absent as long as the kind of the attempt withholds it
 * @param notes what the learner’s trainers wrote on the item, beside the feedback
 * @param judgement once a person has judged it: the one that counts
 * @param own the learner's, where a trainer's counts before it
 * @param next the item to go on with; absent when the attempt has none left
 */
public record ResponseView(
        ResponseId id,
        ItemId item,
        ItemResponse response,
        Optional<Certainty> certainty,
        Optional<Feedback> feedback,
        List<TrainerNote> notes,
        Optional<JudgementView> judgement,
        Optional<JudgementView> own,
        Optional<ItemId> next,
        AttemptProgress progress) {}
