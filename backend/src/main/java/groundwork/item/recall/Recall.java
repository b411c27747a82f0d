package groundwork.item.recall;

import groundwork.item.ConceptId;
import groundwork.item.MisconceptionId;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * Terms to be named from memory.
 *
 * @param wanted how many; the model list may be longer
 * @param traps typical wrong answers, each with a reason of its own
 * @param rationale of the whole, where the terms' own do not say it all
 */
public record Recall(int wanted, List<Term> model, List<Trap> traps, Optional<Text> rationale) {
    /** How many entries beyond those wanted are taken; they cost nothing. */
    private static final int SPARE = 2;

    /**
     * One term of the model list.
     *
     * @param text as the list shows it; it is accepted too
     * @param accepted other names for the same
     */
    public record Term(String id, Text text, List<String> accepted, Text rationale, Optional<ConceptId> concept) {}

    /**
     * One wrong answer that people give.
     *
     * @param accepted the names by which it is known
     * @param misconception the belief that naming it stands for
     */
    public record Trap(String id, List<String> accepted, Optional<MisconceptionId> misconception, Text rationale) {}

    int mostEntries() {
        return wanted + SPARE;
    }
}
