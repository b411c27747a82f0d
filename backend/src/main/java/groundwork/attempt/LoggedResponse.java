package groundwork.attempt;

import groundwork.item.ItemId;
import groundwork.item.Score;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of the response log.
 *
 * @param sequence the learner's own count, without gaps
 * @param score what scoring found; empty where only a person can judge the response
 * @param said by people who have judged it
 * @param request as it was sent, so that a second sending can be told from another response
 */
record LoggedResponse(
        long sequence,
        ResponseId id,
        AttemptId attempt,
        ResponseRequest request,
        Optional<Score> score,
        Said said,
        Instant answeredAt) {

    ItemId item() {
        return request.item();
    }

    /** The judgement that counts, once a person has judged. */
    Optional<Judgement> judgement() {
        return said.counting();
    }

    /** What the learner sees: the judged score where there is one; empty while a person has still to judge. */
    Optional<Score> shown() {
        return judgement().map(Judgement::score).or(() -> score);
    }

    /** Whether it earned all it could. */
    boolean isFull() {
        return shown().filter(Score::isFull).isPresent();
    }

    /** Whether it was scored and did not earn all it could. What only a person can judge is no mistake. */
    boolean isMistake() {
        return score.isPresent() && !isFull();
    }

    /** Whether this is what the request made when it was sent before. */
    boolean isOf(AttemptId other, ResponseRequest sent) {
        return attempt.equals(other) && request.equals(sent);
    }
}
