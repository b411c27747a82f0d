package groundwork.insight.meeting;

import groundwork.attempt.Certainty;
import groundwork.attempt.FirstGiven;
import groundwork.item.ItemId;
import groundwork.item.MisconceptionId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody met an item for the first time, in an attempt that tests: what that showed, folded, since a brief reads more of them
 * than responses can be decoded in time. Of an item of the bank it is the response that {@link FirstGiven} has in full, which
 * the statistics of items read, for they count what was chosen. Only what is met in a scenario is there and not here.
 *
 * @param beliefs the misconceptions that the response showed, in the order of their ids
 */
public record FirstMeeting(ItemId item, Optional<Certainty> certainty, List<MisconceptionId> beliefs) {}
