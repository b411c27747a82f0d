package groundwork.preview;

import groundwork.attempt.Feedback;
import groundwork.attempt.PreparedItem;
import groundwork.curriculum.api.Citation;
import groundwork.curriculum.api.MisconceptionView;
import groundwork.item.ItemResponse;
import groundwork.item.Level;
import groundwork.item.Part;
import groundwork.item.Pool;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * An item as a trainer reads it: as learners are shown it, with its key and all that is said afterwards.
 *
 * @param pool whether practice may bring it, or only what measures
 * @param version names this very wording
 * @param key the response that earns all there is, or the model answer
 * @param feedback what is said of the key
 * @param wrong what is said of the wrong answers that are foreseen
 * @param source where the item's key stands
 * @param off whether the class is not dealt it
 * @param note what its trainer wrote on it for the class; empty where nothing is
 */
record ItemReading(
        String type,
        Pool pool,
        Level level,
        String version,
        PreparedItem item,
        ItemResponse key,
        Feedback feedback,
        List<WrongAnswer> wrong,
        Citation source,
        boolean off,
        String note) {
    /**
     * One wrong answer.
     *
     * @param id of the part that it is, where it is one
     * @param beliefs what whoever gives it may believe
     */
    record WrongAnswer(String id, Text textHtml, Optional<Text> rationaleHtml, List<MisconceptionView> beliefs) {
        static WrongAnswer of(Part part, List<MisconceptionView> beliefs) {
            return new WrongAnswer(part.id(), part.text(), part.rationale(), beliefs);
        }
    }
}
