package groundwork.item.singlechoice;

import groundwork.item.MisconceptionId;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * One option of several. A rule or a practice has one key; a judgement has no key and gives every option a weight.
 *
 * @param key the id of the right option; absent in a judgement
 */
public record SingleChoice(Optional<String> key, List<Option> options) {
    /**
     * One option.
     *
     * @param weight what a judgement's option earns: 1, ½ or 0; absent where there is a key
     * @param misconception the belief that choosing this distractor stands for
     */
    public record Option(
            String id, Text text, Optional<Double> weight, Optional<MisconceptionId> misconception, Text rationale) {}

    /** What choosing this option earns, in [0, 1]. */
    double worth(Option option) {
        return option.weight().orElse(key.filter(option.id()::equals).isPresent() ? 1.0 : 0.0);
    }
}
