package groundwork.insight;

import groundwork.attempt.Certainty;
import groundwork.item.ItemId;
import groundwork.item.MisconceptionId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody met an item for the first time, in an attempt that tests.
 *
 * @param beliefs the misconceptions that the response showed, in the order of their ids
 */
record FirstMeeting(ItemId item, Optional<Certainty> certainty, List<MisconceptionId> beliefs) {}
