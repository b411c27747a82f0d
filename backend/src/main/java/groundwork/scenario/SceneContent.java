package groundwork.scenario;

import groundwork.curriculum.ScenarioId;
import groundwork.item.ItemId;
import groundwork.scenario.story.Position;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Scene;
import groundwork.scenario.story.Story;
import java.util.List;

/**
 * A scene as an item's content. It holds the whole scenario, so that a story goes on as it began, whatever is edited
 * meanwhile.
 *
 * @param scene its id
 * @param way the choices that led to it; known of an instance only
 */
record SceneContent(Scenario scenario, String scene, List<String> way) {
    SceneContent {
        way = List.copyOf(way);
    }

    /** The scene's id as an item: unique, and no item of the bank has a dot in its own. */
    static ItemId itemId(ScenarioId scenario, String scene) {
        return new ItemId(begin(scenario) + scene);
    }

    /** What the ids of all scenes of a scenario begin with. */
    static String begin(ScenarioId scenario) {
        return scenario.value() + ".";
    }

    Story story() {
        return new Story(scenario);
    }

    Scene theScene() {
        return scenario.scene(scene).orElseThrow();
    }

    /** The instance for a seed of {@link Way}. */
    SceneContent at(long seed) {
        return new SceneContent(scenario, scene, Way.choices(story(), seed));
    }

    Position position() {
        return story().play(way);
    }
}
