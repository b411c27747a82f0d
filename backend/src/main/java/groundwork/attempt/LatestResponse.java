package groundwork.attempt;

import groundwork.item.Evidence;
import groundwork.item.ItemId;
import groundwork.item.Score;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A learner's latest response to one item.
 *
 * @param version of the item, and the seed, under which it was met
 * @param score what scoring found; empty where only a person can judge the response
 * @param judged what it came to under the judgement that counts, once a person has judged
 * @param times how often the learner has answered the item
 * @param evidence what the latest response says of each concept
 */
public record LatestResponse(
        long sequence,
        ItemId item,
        String version,
        long seed,
        Optional<Score> score,
        Optional<Score> judged,
        Instant answeredAt,
        int times,
        List<Evidence> evidence) {
    /** Whether it earned all it could, by the judgement where there is one. */
    public boolean isFull() {
        return judged.or(() -> score).filter(Score::isFull).isPresent();
    }

    /** Whether it was scored and did not earn all it could. What only a person can judge is no mistake. */
    public boolean isMistake() {
        return score.isPresent() && !isFull();
    }
}
