package groundwork.item.recall;

import groundwork.item.ItemJudgement;
import java.util.List;

/** Entries that the learner says mean a term of the model list, though the matching did not see it; may be none. */
public record RecallJudgement(List<Claim> claims) implements ItemJudgement {
    /**
     * “Mine means this one.”
     *
     * @param entry counted from 1
     * @param term the id of a term that no entry was taken for
     */
    public record Claim(int entry, String term) {}
}
