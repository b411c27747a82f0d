package groundwork.attempt;

import com.fasterxml.jackson.annotation.JsonProperty;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.api.Citation;
import groundwork.curriculum.api.ConceptView;
import groundwork.curriculum.api.MisconceptionView;
import groundwork.item.ItemId;
import groundwork.item.MisconceptionId;
import groundwork.item.Score;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a finished attempt comes to.
 *
 * @param score over all items answered; absent when none was
 * @param right how many items earned all they could; the stronger choice of a judgement counts here
 * @param wrong how many earned nothing; the costlier choice of a judgement counts here
 * @param awaiting how many a person has still to judge
 * @param again how many are worth answering again
 * @param review the concepts that were not fully right
 */
public record Summary(
        Optional<Score> score,
        int right,
        int partly,
        int wrong,
        int awaiting,
        int again,
        List<ObjectiveResult> objectives,
        List<ShownBelief> misconceptions,
        List<ConceptView> review) {
    /** Counts of one objective's items. */
    public record ObjectiveResult(
            ObjectiveId id, @JsonProperty("short") String shortTitle, int right, int answered) {}

    /** A belief that the response to an item showed, with what is so. */
    public record ShownBelief(ItemId item, MisconceptionId id, String belief, Text correctionHtml, Citation citation) {
        static ShownBelief of(ItemId item, MisconceptionView view) {
            return new ShownBelief(item, view.id(), view.belief(), view.correctionHtml(), view.citation());
        }
    }
}
