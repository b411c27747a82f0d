package groundwork.insight.written;

import groundwork.attempt.JudgementView;
import groundwork.attempt.PreparedItem;
import groundwork.attempt.ResponseId;
import groundwork.attempt.WrittenPiece;
import groundwork.cohort.CohortId;
import groundwork.item.ItemModel;
import groundwork.item.ItemResponse;
import java.time.Instant;
import java.util.Optional;

/**
 * A piece of written work with all that its judge needs. What its writer thought of it is not there, since it would weigh.
 *
 * @param name of whoever wrote it, as they gave it in the class
 * @param model what to hold it against
 * @param judgement a trainer's last word on it; without the comment, if that was another class's trainer
 */
record WorkToJudge(
        ResponseId id,
        String name,
        PreparedItem item,
        ItemResponse response,
        Optional<ItemModel> model,
        Instant answeredAt,
        Optional<JudgementView> judgement) {
    static WorkToJudge of(String name, WrittenPiece piece, CohortId reader) {
        boolean isOwn = piece.cohort().filter(reader.value()::equals).isPresent();
        return new WorkToJudge(
                piece.id(),
                name,
                piece.item(),
                piece.response(),
                piece.model(),
                piece.answeredAt(),
                piece.judged().map(judged -> isOwn ? judged : judged.withoutComment()));
    }
}
