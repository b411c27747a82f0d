package groundwork.journey.further;

import groundwork.curriculum.ObjectiveId;
import groundwork.item.Text;
import groundwork.journey.log.LearningCategory;
import java.util.List;

/**
 * Ideas for units: free ones first, and among these those that fit what the learner knows least.
 *
 * @param weak what they know least, the weakest first; empty as long as there are too few answers
 */
record IdeasView(List<IdeaCard> ideas, List<ObjectiveId> weak) {
    /**
     * One idea.
     *
     * @param fits which of the weak objectives it helps with
     */
    record IdeaCard(
            String id,
            String title,
            LearningCategory category,
            IdeaCost cost,
            int minutes,
            Text textHtml,
            List<ObjectiveId> objectives,
            List<ObjectiveId> fits) {}
}
