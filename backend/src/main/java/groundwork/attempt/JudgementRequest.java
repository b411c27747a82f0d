package groundwork.attempt;

import groundwork.item.ItemJudgement;
import java.util.Optional;

/**
 * What a person says of a response that is in.
 *
 * @param id the client's, so that sending it twice counts once
 */
public record JudgementRequest(Optional<JudgementId> id, ItemJudgement judgement) {}
