package groundwork.attempt;

import groundwork.item.ItemId;
import groundwork.item.Score;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of the response log.
 *
 * @param sequence the learner's own count, without gaps
 * @param score empty where a person has to judge the response
 * @param request as it was sent, so that a second sending can be told from another response
 */
record LoggedResponse(
        long sequence,
        ResponseId id,
        AttemptId attempt,
        ResponseRequest request,
        Optional<Score> score,
        Instant answeredAt) {

    ItemId item() {
        return request.item();
    }

    /** Whether it earned all it could. */
    boolean isFull() {
        return score.filter(Score::isFull).isPresent();
    }

    /** Whether this is what the request made when it was sent before. */
    boolean isOf(AttemptId other, ResponseRequest sent) {
        return attempt.equals(other) && request.equals(sent);
    }
}
