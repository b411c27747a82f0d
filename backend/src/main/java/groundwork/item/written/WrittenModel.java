package groundwork.item.written;

import groundwork.item.ItemModel;
import groundwork.item.Text;
import java.util.List;

/**
 * A model answer and the criteria.
 *
 * @param whyHtml what makes the model good, note by note
 */
public record WrittenModel(Text answerHtml, List<Text> whyHtml, List<Criterion> criteria) implements ItemModel {
    /**
     * One thing that a good answer has.
     *
     * @param levelsHtml what earns 0, 1 and 2, in this order
     */
    public record Criterion(String id, Text textHtml, List<Text> levelsHtml) {
        static Criterion of(Written.Criterion criterion) {
            return new Criterion(criterion.id(), criterion.text(), criterion.levels());
        }
    }
}
