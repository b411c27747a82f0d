package groundwork.attempt;

import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.QuizId;
import groundwork.curriculum.ScenarioId;
import groundwork.item.ItemId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where an attempt stands: enough to go on after a reload.
 *
 * @param items in the order in which they are met, without keys
 * @param next the first item without a response; absent when there is none left or the attempt is finished
 * @param summary once the attempt is finished
 */
public record AttemptView(
        AttemptId id,
        String kind,
        String title,
        Optional<ObjectiveId> objective,
        Optional<QuizId> quiz,
        Optional<ScenarioId> scenario,
        Instant startedAt,
        Optional<Instant> finishedAt,
        List<PreparedItem> items,
        List<ResponseView> responses,
        Optional<ItemId> next,
        AttemptProgress progress,
        Optional<Summary> summary) {}
