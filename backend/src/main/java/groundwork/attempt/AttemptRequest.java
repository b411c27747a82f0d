package groundwork.attempt;

import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.QuizId;
import groundwork.curriculum.ScenarioId;
import java.util.Optional;

/**
 * What a learner wants to sit.
 *
 * @param id the client's, so that sending it twice starts one attempt
 * @param kind the name of a registered {@link ItemSource}
 * @param size how many items are wanted; each kind has its own limits
 */
public record AttemptRequest(
        Optional<AttemptId> id,
        String kind,
        Optional<ObjectiveId> objective,
        Optional<QuizId> quiz,
        Optional<ScenarioId> scenario,
        Optional<Integer> size) {}
