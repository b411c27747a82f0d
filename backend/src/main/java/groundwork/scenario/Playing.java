package groundwork.scenario;

import groundwork.attempt.ItemSource;
import groundwork.scenario.story.Ending;
import groundwork.scenario.story.Position;
import groundwork.scenario.story.Scene;
import groundwork.scenario.story.Story;
import java.util.List;
import java.util.Optional;

/**
 * A story as far as somebody has played it: a fold over the choices in the log, and nothing else.
 *
 * @param story in the version in which it began
 * @param way the choices made, in order
 */
record Playing(Story story, List<String> way) {

    /** Of an attempt with one choice or more. */
    static Playing of(ItemSource.SoFar attempt) {
        SceneContent first = (SceneContent) attempt.given().getFirst().item().content();
        List<String> way = attempt.given().stream()
                .map(given -> ((SceneResponse) given.response()).choice())
                .toList();
        return new Playing(first.story(), way);
    }

    Position position() {
        return story.play(way);
    }

    Optional<Scene> scene() {
        return story.scene(position());
    }

    Optional<Ending> ending() {
        return story.ending(position());
    }
}
