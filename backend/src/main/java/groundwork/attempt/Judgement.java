package groundwork.attempt;

import groundwork.item.ItemJudgement;
import groundwork.item.Score;
import java.time.Instant;

/**
 * What a person said of a response.
 *
 * @param sequence the response's in its learner's log
 * @param score what it came to under this judgement
 */
record Judgement(long sequence, JudgementId id, Judge by, ItemJudgement judgement, Score score, Instant at) {}
