package groundwork.mastery.model;

import groundwork.memory.model.Trace;
import java.util.Optional;

/** One concept of an objective: the evidence for it and the memory of it, both empty as long as it was not met. */
public record ConceptStanding(Optional<ConceptEvidence> evidence, Optional<Trace> trace) {
    public static final ConceptStanding NOT_MET = new ConceptStanding(Optional.empty(), Optional.empty());
}
