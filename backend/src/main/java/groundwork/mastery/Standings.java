package groundwork.mastery;

import groundwork.item.ConceptId;
import groundwork.mastery.model.ConceptEvidence;
import groundwork.mastery.model.ConceptStanding;
import groundwork.mastery.model.LearnerLevel;
import groundwork.memory.model.Trace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the estimates of one learner rest on: a fold of their log that time alone does not change, so that whoever asks again
 * later may keep it until the learner has answered again.
 */
public final class Standings {
    static final Standings NONE = of(Map.of(), Map.of());

    private final Map<ConceptId, ConceptStanding> concepts;
    private final LearnerLevel level;

    private Standings(Map<ConceptId, ConceptStanding> concepts, LearnerLevel level) {
        this.concepts = concepts;
        this.level = level;
    }

    static Standings of(Map<ConceptId, ConceptEvidence> evidence, Map<ConceptId, Trace> traces) {
        Set<ConceptId> met = new HashSet<>(evidence.keySet());
        met.addAll(traces.keySet());
        Map<ConceptId, ConceptStanding> concepts = new HashMap<>();
        met.forEach(concept -> concepts.put(
                concept,
                new ConceptStanding(
                        Optional.ofNullable(evidence.get(concept)), Optional.ofNullable(traces.get(concept)))));
        return new Standings(concepts, LearnerLevel.of(evidence.values()));
    }

    ConceptStanding of(ConceptId concept) {
        return concepts.getOrDefault(concept, ConceptStanding.NOT_MET);
    }

    LearnerLevel level() {
        return level;
    }
}
