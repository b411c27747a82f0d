package groundwork.scenario.story;

import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.ScenarioId;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * A branching story whose every choice has consequences, as its author wrote it.
 *
 * @param minutes for reading and deciding, without the debrief
 * @param objectives what it practises, the most important first
 * @param example a worked example for novices, shown before it begins
 * @param scenes the first is where it begins
 * @param debrief what is said of it however it ended
 */
public record Scenario(
        ScenarioId id,
        String title,
        Theme theme,
        String why,
        int minutes,
        List<ObjectiveId> objectives,
        List<Person> cast,
        Text intro,
        Optional<WorkedExample> example,
        List<Measure> state,
        List<Flag> flags,
        List<Scene> scenes,
        List<Ending> endings,
        Text debrief,
        Optional<Boolean> retired) {
    public Scenario {
        objectives = List.copyOf(objectives);
        cast = List.copyOf(cast);
        state = List.copyOf(state);
        flags = List.copyOf(flags);
        scenes = List.copyOf(scenes);
        endings = List.copyOf(endings);
    }

    /** Somebody else in the story. */
    public record Person(String name, String who, Optional<String> wants) {}

    /** How somebody decided well in another story. */
    public record WorkedExample(String title, Text text) {}

    /** Something that has happened or not; a choice sets it, and nothing takes it back. */
    public record Flag(String id, String means) {}

    /** Whether nobody starts it any more. */
    public boolean isRetired() {
        return retired.orElse(false);
    }

    public Optional<Scene> scene(String scene) {
        return scenes.stream().filter(one -> one.id().equals(scene)).findFirst();
    }

    public Optional<Ending> ending(String ending) {
        return endings.stream().filter(one -> one.id().equals(ending)).findFirst();
    }
}
