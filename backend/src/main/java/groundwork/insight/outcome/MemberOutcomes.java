package groundwork.insight.outcome;

import groundwork.curriculum.Curriculum;
import groundwork.curriculum.ObjectiveId;
import groundwork.insight.Estimates;
import groundwork.mastery.model.Knows;
import java.time.Instant;
import java.util.Map;

/**
 * What one member knew at a moment, and what they answered since: it may be kept as long as they answer nothing and the
 * curriculum is the same.
 *
 * @param length how many rows the member's log had, with the judgements of them; or more since
 * @param before what they knew at the moment, by what they had answered until then
 * @param since estimates by what they answered since alone
 */
record MemberOutcomes(
        long length, Curriculum curriculum, Instant moment, Map<ObjectiveId, Knows> before, Estimates since) {
    boolean isOf(Curriculum now, long rows, Instant asked) {
        return curriculum == now && length == rows && moment.equals(asked);
    }
}
