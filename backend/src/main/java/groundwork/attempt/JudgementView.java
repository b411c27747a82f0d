package groundwork.attempt;

import groundwork.item.ItemJudgement;
import java.time.Instant;

/** The judgement that counts for a response. */
public record JudgementView(Judge by, ItemJudgement judgement, Instant judgedAt) {
    static JudgementView of(Judgement judgement) {
        return new JudgementView(judgement.by(), judgement.judgement(), judgement.at());
    }
}
