package groundwork.attempt;

import groundwork.item.ItemJudgement;
import groundwork.item.Score;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person said of a response.
 *
 * @param sequence the response's in its learner's log
 * @param score what it came to under this judgement
 * @param remark a trainer's
 */
record Judgement(
        long sequence,
        JudgementId id,
        Judge by,
        ItemJudgement judgement,
        Score score,
        Instant at,
        Optional<Remark> remark) {
    /** What was said beside it; empty where nothing was. */
    String words() {
        return remark.map(Remark::text).orElse("");
    }
}
