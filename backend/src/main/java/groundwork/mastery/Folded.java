package groundwork.mastery;

import groundwork.attempt.Answered;
import groundwork.item.ConceptId;
import groundwork.item.Evidence;
import groundwork.mastery.model.ConceptEvidence;
import groundwork.mastery.model.ConceptStanding;
import groundwork.memory.Reviews;
import groundwork.memory.model.ConceptMemory;
import groundwork.memory.model.Trace;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What part of a learner's log comes to: the folds that are kept of the whole, made while reading and kept nowhere. */
final class Folded {
    private final Map<ConceptId, ConceptMemory> memories = new HashMap<>();
    private final Map<ConceptId, ConceptEvidence> evidence = new HashMap<>();

    /** Folds the next row. */
    void add(Answered answered) {
        answered.evidence().forEach(piece -> remember(answered, piece));
        if (answered.tests()) {
            answered.measured().stream().filter(answered::isFirst).forEach(piece -> weigh(answered, piece));
        }
    }

    private void remember(Answered answered, Evidence piece) {
        ConceptMemory before = memories.getOrDefault(piece.concept(), ConceptMemory.NONE);
        memories.put(piece.concept(), before.after(Reviews.observation(answered, piece)));
    }

    private void weigh(Answered answered, Evidence piece) {
        ConceptEvidence before = evidence.getOrDefault(piece.concept(), ConceptEvidence.NONE);
        evidence.put(piece.concept(), before.after(piece.corrected(), Mastery.isMixed(answered)));
    }

    Map<ConceptId, ConceptEvidence> evidence() {
        return Collections.unmodifiableMap(evidence);
    }

    ConceptStanding standing(ConceptId concept) {
        return new ConceptStanding(
                Optional.ofNullable(evidence.get(concept)),
                Optional.ofNullable(memories.get(concept)).flatMap(ConceptMemory::trace));
    }

    Standings standings() {
        Map<ConceptId, Trace> traces = new HashMap<>();
        memories.forEach((concept, memory) -> memory.trace().ifPresent(trace -> traces.put(concept, trace)));
        return Standings.of(evidence, traces);
    }
}
