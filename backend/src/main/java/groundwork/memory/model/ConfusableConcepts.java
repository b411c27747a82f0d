package groundwork.memory.model;

import groundwork.item.ConceptId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which concepts people mix up. Interleaving helps where things are alike enough to be confused, and hurts where they are
 * not (Brunmair and Richter, 2019); so a review puts these side by side, and only these.
 */
public final class ConfusableConcepts {
    private final Map<ConceptId, Set<ConceptId>> others = new HashMap<>();

    /** All concepts of a group are confusable with each other. */
    public ConfusableConcepts(Collection<? extends Collection<ConceptId>> groups) {
        for (Collection<ConceptId> group : groups) {
            for (ConceptId concept : group) {
                others.computeIfAbsent(concept, none -> new HashSet<>()).addAll(group);
            }
        }
    }

    /** Those that are confusable with a concept, and the concept itself; none where there is nothing to confuse. */
    Set<ConceptId> with(ConceptId concept) {
        return others.getOrDefault(concept, Set.of());
    }

    public boolean has(ConceptId one, ConceptId other) {
        return !one.equals(other) && with(one).contains(other);
    }
}
