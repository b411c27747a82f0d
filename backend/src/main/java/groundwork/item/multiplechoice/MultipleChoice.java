package groundwork.item.multiplechoice;

import groundwork.item.MisconceptionId;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * Several options of several.
 *
 * @param key the ids of the right options; the stem says how many there are
 */
public record MultipleChoice(List<String> key, List<Option> options) {
    /**
     * One option.
     *
     * @param misconception the belief that choosing this distractor stands for
     */
    public record Option(String id, Text text, Optional<MisconceptionId> misconception, Text rationale) {}

    boolean isKey(Option option) {
        return key.contains(option.id());
    }
}
