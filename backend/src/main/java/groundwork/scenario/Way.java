package groundwork.scenario;

import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Position;
import groundwork.scenario.story.Scene;
import groundwork.scenario.story.Story;
import java.util.ArrayList;
import java.util.List;

/**
 * The choices that lead to a scene, as a seed: a decimal digit for each, which is its place in its scene counted from 1. So
 * an attempt pins not only a scene but the situation in which it was met. At most 18 choices of at most 9 in a scene.
 */
final class Way {
    private static final int BASE = 10;

    private Way() {}

    static long seed(Story story, List<String> choices) {
        long seed = 0;
        Position position = story.begin();
        for (String choice : choices) {
            List<String> ids = ids(story, position);
            seed = Math.addExact(Math.multiplyExact(seed, BASE), ids.indexOf(choice) + 1);
            position = story.after(position, choice);
        }
        return seed;
    }

    static List<String> choices(Story story, long seed) {
        List<String> choices = new ArrayList<>();
        Position position = story.begin();
        for (char digit : (seed == 0 ? "" : Long.toString(seed)).toCharArray()) {
            String choice = ids(story, position).get(digit - '1');
            choices.add(choice);
            position = story.after(position, choice);
        }
        return List.copyOf(choices);
    }

    private static List<String> ids(Story story, Position position) {
        return story.scene(position).map(Scene::choices).orElseThrow().stream()
                .map(Choice::id)
                .toList();
    }
}
