package groundwork.mastery;

import groundwork.curriculum.api.ConceptView;
import groundwork.curriculum.api.MisconceptionView;
import groundwork.curriculum.api.ObjectiveRef;
import groundwork.item.ItemId;
import groundwork.item.Text;
import java.time.Instant;
import java.util.List;

/** What went wrong at last, across all attempts; latest first. */
public record Mistakes(List<Mistake> mistakes) {
    /**
     * An item whose latest response did not earn all it could.
     *
     * @param times how often the learner has answered it
     * @param misconceptions the beliefs that the latest response showed
     * @param concepts those that the latest response got wrong
     */
    public record Mistake(
            ItemId item,
            ObjectiveRef objective,
            Text stemHtml,
            Text questionHtml,
            int times,
            Instant lastAnsweredAt,
            List<MisconceptionView> misconceptions,
            List<ConceptView> concepts) {}
}
