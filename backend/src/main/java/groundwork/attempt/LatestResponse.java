package groundwork.attempt;

import groundwork.item.Evidence;
import groundwork.item.ItemId;
import groundwork.item.Score;
import java.time.Instant;
import java.util.List;

/**
 * A learner's latest response to one item.
 *
 * @param times how often the learner has answered the item
 * @param evidence what the latest response says of each concept
 */
public record LatestResponse(
        long sequence, ItemId item, Score score, Instant answeredAt, int times, List<Evidence> evidence) {}
