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
 * @param score empty where a person has to judge the response
 * @param times how often the learner has answered the item
 * @param evidence what the latest response says of each concept
 */
public record LatestResponse(
        long sequence,
        ItemId item,
        String version,
        long seed,
        Optional<Score> score,
        Instant answeredAt,
        int times,
        List<Evidence> evidence) {
    /** Whether it earned all it could. */
    public boolean isFull() {
        return score.filter(Score::isFull).isPresent();
    }

    /** Whether it was scored and did not earn all it could. */
    public boolean isMistake() {
        return score.filter(earned -> !earned.isFull()).isPresent();
    }
}
