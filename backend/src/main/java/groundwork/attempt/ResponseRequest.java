package groundwork.attempt;

import groundwork.item.ItemId;
import groundwork.item.ItemResponse;
import java.time.Instant;
import java.util.Optional;

/**
 * A learner's response to one item.
 *
 * @param id the client's, so that sending it twice counts once
 * @param answeredAt by the client's clock, which is believed only between the attempt's start and the receipt
 * @param millis how long the item was in sight
 */
public record ResponseRequest(
        Optional<ResponseId> id,
        ItemId item,
        ItemResponse response,
        Optional<Certainty> certainty,
        Optional<Instant> answeredAt,
        Optional<Long> millis) {
    /** The same with another response. */
    ResponseRequest with(ItemResponse other) {
        return new ResponseRequest(id, item, other, certainty, answeredAt, millis);
    }
}
