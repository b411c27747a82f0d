package groundwork.attempt;

import groundwork.item.ItemJudgement;
import java.time.Instant;
import java.util.Optional;

/**
 * A person's word on a response.
 *
 * @param comment what a trainer wrote beside it
 */
public record JudgementView(Judge by, ItemJudgement judgement, Instant judgedAt, Optional<String> comment) {
    /** The same for somebody who may not read what its judge wrote to another. */
    public JudgementView withoutComment() {
        return new JudgementView(by, judgement, judgedAt, Optional.empty());
    }

    static JudgementView of(Judgement judgement) {
        return new JudgementView(
                judgement.by(),
                judgement.judgement(),
                judgement.at(),
                Optional.of(judgement.words()).filter(words -> !words.isEmpty()));
    }
}
