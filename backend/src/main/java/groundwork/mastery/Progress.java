package groundwork.mastery;

import groundwork.attempt.AttemptCount;
import groundwork.curriculum.ObjectiveId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a learner stands: what was answered, counted, and what of it is known, estimated.
 *
 * @param answered how many responses in all
 * @param days on how many days, by the calendar of the time zone asked for
 * @param open attempts to go on with, latest first
 * @param recent finished attempts, latest first, ten at the most
 * @param mistakes how many items have a latest response that did not earn all it could
 * @param nextObjective the first one with an item that was not met yet or went wrong at last; absent when there is none
 */
public record Progress(
        int answered,
        int days,
        List<AttemptCount> open,
        List<AttemptCount> recent,
        List<ObjectiveProgress> objectives,
        int mistakes,
        Optional<ObjectiveId> nextObjective) {
    /**
     * One objective that has content.
     *
     * @param items how many practice items it has
     * @param seen how many of them the learner has met
     * @param right of how many the latest response earned all it could
     * @param knows absent where all is judgement
     */
    public record ObjectiveProgress(
            ObjectiveId id,
            int items,
            int seen,
            int right,
            Optional<Instant> lastAnsweredAt,
            Optional<KnowsView> knows) {}
}
