package groundwork.attempt;

import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.api.ConceptView;
import groundwork.curriculum.api.MisconceptionView;
import groundwork.item.ItemId;
import groundwork.item.Score;
import java.util.List;
import java.util.Optional;

/**
 * What a finished attempt comes to.
 *
 * @param score over all items answered; absent when none was
 * @param right how many items earned all they could; the stronger choice of a judgement counts here
 * @param wrong how many earned nothing; the costlier choice of a judgement counts here
 * @param review the concepts that were not fully right
 */
public record Summary(
        Optional<Score> score,
        int right,
        int partly,
        int wrong,
        List<ObjectiveResult> objectives,
        List<ShownBelief> misconceptions,
        List<ConceptView> review) {
    /** Counts of one objective's items. */
    public record ObjectiveResult(ObjectiveId id, String title, int right, int answered) {}

    /** A belief that the response to an item showed. */
    public record ShownBelief(ItemId item, MisconceptionView misconception) {}
}
