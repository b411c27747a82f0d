package groundwork.attempt;

import groundwork.item.ItemId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When an item was answered.
 *
 * @param begun when its attempt was started
 * @param inSight how long the item was, as the browser measured it
 */
public record AnswerTime(ItemId item, Instant begun, Instant answeredAt, Optional<Duration> inSight) {}
