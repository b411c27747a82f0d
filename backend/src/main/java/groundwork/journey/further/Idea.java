package groundwork.journey.further;

import groundwork.curriculum.ObjectiveId;
import groundwork.item.Text;
import groundwork.journey.log.LearningCategory;
import java.util.List;
import java.util.Optional;

/**
 * Something to do that might bring units, as its author wrote it.
 *
 * @param minutes how long it usually takes
 * @param objectives what it helps with, the most important first
 */
public record Idea(
        String id,
        String title,
        LearningCategory category,
        IdeaCost cost,
        int minutes,
        List<ObjectiveId> objectives,
        Text text,
        Optional<Boolean> retired) {
    public Idea {
        objectives = List.copyOf(objectives);
    }
}
