package groundwork.mastery;

import groundwork.attempt.AttemptRequest;
import groundwork.attempt.ItemSource;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import groundwork.mastery.model.TestOut;
import java.util.List;

/** Testing out of one objective by its own check items. Nobody has to, and nothing is locked without it. */
final class TestOutSource implements ItemSource {
    private final CheckPool pool;

    TestOutSource(CheckPool pool) {
        this.pool = pool;
    }

    @Override
    public String kind() {
        return "testout";
    }

    @Override
    public boolean withholdsFeedback() {
        return true;
    }

    @Override
    public String title(AttemptRequest request) {
        if (request.quiz().isPresent()) {
            throw Refused.badRequest("/quiz", "Testing out is of an objective.");
        }
        Objective objective = pool.objective(wanted(request))
                .orElseThrow(() -> Refused.badRequest("/objective", "There is no such objective."));
        if (!pool.hasItems(objective::equals)) {
            throw Refused.badRequest("/objective", "Objective " + objective.id() + " has no check items yet.");
        }
        return objective.title();
    }

    private static ObjectiveId wanted(AttemptRequest request) {
        return request.objective()
                .orElseThrow(() -> Refused.badRequest("/objective", "Say which objective to test out of."));
    }

    @Override
    public List<ItemId> next(SoFar attempt) {
        if (!attempt.items().isEmpty()) {
            return List.of();
        }
        ObjectiveId wanted = wanted(attempt.request());
        return TestOut.of(pool.items(attempt, objective -> objective.id().equals(wanted)));
    }
}
