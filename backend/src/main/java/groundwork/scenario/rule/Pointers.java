package groundwork.scenario.rule;

import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Ending;
import groundwork.scenario.story.Measure;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Scene;

/** JSON pointers into a scenario's file. */
final class Pointers {
    private Pointers() {}

    static String scene(Scenario scenario, String scene) {
        return "/scenes/" + scenario.scenes().stream().map(Scene::id).toList().indexOf(scene);
    }

    static String choice(Scenario scenario, Scene scene, Choice choice) {
        return scene(scenario, scene.id()) + "/choices/" + scene.choices().indexOf(choice);
    }

    static String ending(Scenario scenario, Ending ending) {
        return "/endings/" + scenario.endings().indexOf(ending);
    }

    static String measure(Scenario scenario, Measure measure) {
        return "/state/" + scenario.state().indexOf(measure);
    }
}
