package groundwork.scenario;

import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.State;
import java.util.List;

/**
 * How a measure stands.
 *
 * @param value from {@code min} to {@code max}: how long its bar is, no score
 * @param word what the reader is told of it
 */
public record Standing(String id, String name, int value, int min, int max, String word) {

    static List<Standing> of(Scenario scenario, State state) {
        return scenario.state().stream()
                .map(measure -> {
                    int value = state.value(measure.id());
                    return new Standing(
                            measure.id(), measure.name(), value, measure.min(), measure.max(), measure.word(value));
                })
                .toList();
    }
}
