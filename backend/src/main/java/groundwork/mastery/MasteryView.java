package groundwork.mastery;

import groundwork.attempt.Certainty;
import groundwork.curriculum.ObjectiveId;
import java.util.List;
import java.util.Optional;

/**
 * What a learner knows, what they are ready for, and what their certainty is worth.
 *
 * @param objectives those that have content and are not judgement alone
 * @param foundations how ready for the Foundations as a whole; absent as long as they have no content
 * @param all how ready for all objectives that courses ask for; absent as long as they have no content
 * @param certainty from the least sure; what was never said is left out
 */
record MasteryView(
        List<ObjectiveKnown> objectives,
        Optional<ReadinessView> foundations,
        Optional<ReadinessView> all,
        List<CertaintyCount> certainty) {
    /** One objective. */
    record ObjectiveKnown(ObjectiveId id, KnowsView knows) {}

    /**
     * How often the learner was so sure, and how often fully right then; a judgement, which is never wrong, is not counted.
     *
     * @param answers to items met for the first time
     */
    record CertaintyCount(Certainty certainty, int answers, int right) {}
}
