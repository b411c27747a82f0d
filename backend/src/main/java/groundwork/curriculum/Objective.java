package groundwork.curriculum;

import com.fasterxml.jackson.annotation.JsonProperty;
import groundwork.item.ConceptId;
import groundwork.item.Level;
import java.util.List;

/**
 * What a learner must be able to do.
 *
 * @param shortTitle at most 22 characters, for the map
 * @param category the number of the category whose folder holds it
 * @param editions the published lists that hold it
 * @param concepts what has to be known for it; empty as long as it is only announced
 */
public record Objective(
        ObjectiveId id,
        String title,
        @JsonProperty("short") String shortTitle,
        int category,
        Demand demand,
        Level level,
        List<String> editions,
        List<ObjectiveId> prerequisites,
        List<ConceptId> concepts) {
    public Objective {
        editions = List.copyOf(editions);
        prerequisites = List.copyOf(prerequisites);
        concepts = List.copyOf(concepts);
    }

    /** Whether it has content; without it, it is shown as coming. */
    public boolean isAvailable() {
        return !concepts.isEmpty();
    }
}
