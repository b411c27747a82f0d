package groundwork.mastery;

import groundwork.attempt.Certainty;
import groundwork.curriculum.ObjectiveId;
import java.util.List;

/**
 * What a learner knows, and what their certainty is worth.
 *
 * @param objectives those that have content and are not judgement alone
 * @param certainty from the least sure; what was never said is left out
 */
record MasteryView(List<ObjectiveKnown> objectives, List<CertaintyCount> certainty) {
    /** One objective. */
    record ObjectiveKnown(ObjectiveId id, KnowsView knows) {}

    /**
     * How often the learner was so sure, and how often fully right then; a judgement, which is never wrong, is not counted.
     *
     * @param answers counted by concept, so that an item in parts may count more than once
     */
    record CertaintyCount(Certainty certainty, int answers, int right) {}
}
