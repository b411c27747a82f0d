package groundwork.scenario;

import groundwork.curriculum.ScenarioId;
import groundwork.item.ItemBody;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * A scene as it is met: where things stand and what can be done, and nothing of what it would lead to.
 *
 * @param decision counted from 1
 * @param late the choice that is made when the seconds are over
 */
public record SceneView(
        ScenarioId scenario,
        String title,
        int decision,
        List<Standing> state,
        List<Possible> choices,
        Optional<Integer> seconds,
        Optional<String> late)
        implements ItemBody {

    /**
     * A choice.
     *
     * @param becauseHtml why it cannot be made; absent when it can
     */
    public record Possible(String id, Text textHtml, Optional<Text> becauseHtml) {}
}
