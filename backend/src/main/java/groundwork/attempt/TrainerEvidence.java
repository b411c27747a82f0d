package groundwork.attempt;

import groundwork.item.ConceptId;
import groundwork.item.Evidence;
import groundwork.item.MisconceptionId;
import groundwork.item.Score;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a response is evidence of once a trainer has judged it: their score stands for the item's own concept, in the place of
 * what scoring found there, and nobody earns it by guessing. What the learner says of their own text is never evidence.
 */
final class TrainerEvidence {
    private TrainerEvidence() {}

    static List<Evidence> of(List<Evidence> scored, ConceptId own, Score judged) {
        Optional<Evidence> found =
                scored.stream().filter(piece -> piece.concept().equals(own)).findFirst();
        List<MisconceptionId> shown = found.map(Evidence::misconceptions).orElse(List.of());
        Evidence said = new Evidence(own, judged.earned(), judged.possible(), 0, shown);
        return Stream.concat(Stream.of(said), scored.stream().filter(piece -> !piece.concept()
                        .equals(own)))
                .toList();
    }
}
