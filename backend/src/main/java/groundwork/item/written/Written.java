package groundwork.item.written;

import groundwork.item.Text;
import java.util.List;

/**
 * Something to write, and what to hold it against.
 *
 * @param minWords what the task asks for; it is told and not enforced
 * @param model an answer that would be taken anywhere
 * @param why what makes the model good, note by note
 */
public record Written(int minWords, int maxWords, List<Criterion> criteria, Text model, List<Text> why) {
    /**
     * One thing that a good answer has.
     *
     * @param levels what earns 0, 1 and 2, in this order
     */
    public record Criterion(String id, Text text, List<Text> levels) {}
}
