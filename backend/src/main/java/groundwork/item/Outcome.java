package groundwork.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that scoring a response yields: the score for the learner, evidence for each concept, and the reasons.
 *
 * @param score empty where only a person can judge the response; there is no evidence then either
 * @param order the key of an ordering; empty for other types
 * @param rationale of the item as a whole, where its parts do not say it all
 * @param model what a person holds the response against; empty for types that no person judges
 */
public record Outcome(
        Optional<Score> score,
        List<Evidence> evidence,
        List<PartFeedback> parts,
        List<String> order,
        Optional<Text> rationale,
        Optional<ItemModel> model) {

    /** The outcome of a response that was scored. */
    public Outcome(
            Score score,
            List<Evidence> evidence,
            List<PartFeedback> parts,
            List<String> order,
            Optional<Text> rationale) {
        this(Optional.of(score), evidence, parts, order, rationale, Optional.empty());
    }

    /** The outcome of a response that waits for a person's judgement. */
    public static Outcome awaiting(List<PartFeedback> parts, Optional<Text> rationale) {
        return new Outcome(Optional.empty(), List.of(), parts, List.of(), rationale, Optional.empty());
    }

    /** The same with what a person holds the response against. */
    public Outcome with(ItemModel held) {
        return new Outcome(score, evidence, parts, order, rationale, Optional.of(held));
    }

    /** The same with what was measured; for a judgement, which measures nothing itself. */
    Outcome with(List<Evidence> measured) {
        return new Outcome(score, measured, parts, order, rationale, model);
    }

    /** Whether it is of a story's choice, which is neither right nor wrong and waits for nobody. */
    public boolean isTold() {
        return parts.stream().anyMatch(part -> part.verdict() == PartVerdict.TOLD);
    }

    /** The beliefs shown, each once, in the order of the evidence. */
    public List<MisconceptionId> misconceptions() {
        return evidence.stream()
                .flatMap(piece -> piece.misconceptions().stream())
                .distinct()
                .toList();
    }

    /** The concepts tested, the item's own first where it was tested. */
    public Stream<ConceptId> concepts() {
        return evidence.stream().map(Evidence::concept);
    }
}
