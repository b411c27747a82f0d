package groundwork.scenario.story;

import java.util.List;
import java.util.Optional;

/** How a scenario goes. Refuses what does not belong to it; whether a choice is open is for the caller to ask. */
public record Story(Scenario scenario) {

    /** Where it begins. */
    public Position begin() {
        return arrive(scenario.scenes().getFirst().id(), State.start(scenario.state()));
    }

    /** Where these choices lead, one a scene. */
    public Position play(List<String> choices) {
        Position position = begin();
        for (String choice : choices) {
            position = after(position, choice);
        }
        return position;
    }

    /** Where a choice leads from here. */
    public Position after(Position position, String choice) {
        Scene scene = scene(position)
                .orElseThrow(() -> new IllegalArgumentException("The story is over at " + position.at() + "."));
        return after(
                position,
                scene.choice(choice)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "There is no choice " + choice + " at " + position.at() + ".")));
    }

    public Position after(Position position, Choice choice) {
        State after = position.state().after(choice);
        return arrive(choice.target(after), after);
    }

    /** A scene that does not happen in this state is passed over; there is no circle of such scenes. */
    private Position arrive(String target, State state) {
        String at = target;
        Optional<Scene> scene = scenario.scene(at);
        while (scene.isPresent() && !scene.get().happens(state)) {
            at = scene.get().otherwise().orElseThrow();
            scene = scenario.scene(at);
        }
        return new Position(at, state);
    }

    /** The scene at this position; empty at an ending. */
    public Optional<Scene> scene(Position position) {
        return scenario.scene(position.at());
    }

    /** The ending at this position; empty at a scene. */
    public Optional<Ending> ending(Position position) {
        return scenario.ending(position.at());
    }

    /** The choices that can be made here; none at an ending. */
    public List<Choice> open(Position position) {
        return scene(position).stream()
                .flatMap(scene -> scene.choices().stream())
                .filter(choice -> choice.isOpen(position.state()))
                .toList();
    }
}
