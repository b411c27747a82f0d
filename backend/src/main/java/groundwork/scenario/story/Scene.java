package groundwork.scenario.story;

import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * A place in a story where somebody has to decide.
 *
 * @param title on the map of the debrief
 * @param when the scene happens only then; else the story goes on at {@code otherwise}
 * @param echoes passages that follow the text where earlier choices are felt
 * @param seconds to decide in, only where time is the point
 * @param late the choice that is made when the seconds are over
 */
public record Scene(
        String id,
        String title,
        Optional<Condition> when,
        Optional<String> otherwise,
        Text text,
        List<Echo> echoes,
        String question,
        Optional<Integer> seconds,
        Optional<String> late,
        List<Choice> choices) {
    public Scene {
        echoes = List.copyOf(echoes);
        choices = List.copyOf(choices);
    }

    /** A passage that only some paths read. */
    public record Echo(Condition when, Text text) {
        public boolean isHeard(State state) {
            return when.holds(state);
        }
    }

    public Optional<Choice> choice(String choice) {
        return choices.stream().filter(one -> one.id().equals(choice)).findFirst();
    }

    boolean happens(State state) {
        return when.isEmpty() || when.get().holds(state);
    }
}
