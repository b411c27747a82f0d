package groundwork.item.grid;

import groundwork.item.grid.GridView.GridStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One axis of the plane and the words for its steps, in plain text.
 *
 * @param mid the word for the step between the ends; only where the axis has three steps
 */
public record Axis(String label, String low, Optional<String> mid, String high) {
    static final int SHORT = 2;
    static final int LONG = 3;

    /** The steps from the low end to the high one. */
    List<GridStep> steps() {
        List<String> ids = ids(mid.isPresent() ? LONG : SHORT);
        List<String> words = mid.map(word -> List.of(low, word, high)).orElse(List.of(low, high));
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new GridStep(ids.get(i), words.get(i)))
                .toList();
    }

    /** A step by its id, with what the axis is called. */
    String called(String step) {
        return steps().stream()
                .filter(one -> one.id().equals(step))
                .map(one -> label + ": " + one.word())
                .findFirst()
                .orElse(label);
    }

    /** The ids of the steps of an axis with so many, from the low end to the high one. */
    static List<String> ids(int steps) {
        return steps == LONG ? List.of("low", "mid", "high") : List.of("low", "high");
    }
}
