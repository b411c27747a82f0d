package groundwork.scenario;

import groundwork.curriculum.ScenarioId;
import groundwork.curriculum.api.ObjectiveRef;
import groundwork.scenario.story.Theme;
import java.util.List;

/**
 * A scenario on offer.
 *
 * @param endings how many there are
 * @param forNovices whether it opens with a worked example
 */
public record ScenarioCard(
        ScenarioId id,
        String title,
        Theme theme,
        String why,
        int minutes,
        int endings,
        boolean forNovices,
        List<ObjectiveRef> objectives) {}
