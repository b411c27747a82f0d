package groundwork.insight.written;

import groundwork.attempt.ResponseId;
import groundwork.attempt.WrittenPiece;
import groundwork.curriculum.api.ObjectiveRef;
import groundwork.item.ItemId;
import groundwork.item.Text;
import java.time.Instant;

/**
 * A piece of written work in a list.
 *
 * @param name of whoever wrote it, as they gave it in the class
 * @param judged whether a trainer has judged it
 */
record WrittenEntry(
        ResponseId response,
        String name,
        ItemId item,
        ObjectiveRef objective,
        Text questionHtml,
        Instant answeredAt,
        boolean judged) {
    static WrittenEntry of(String name, WrittenPiece piece) {
        return new WrittenEntry(
                piece.id(),
                name,
                piece.item().id(),
                piece.item().objective(),
                piece.item().questionHtml(),
                piece.answeredAt(),
                piece.judged().isPresent());
    }
}
