package groundwork.mastery;

import groundwork.attempt.AttemptRequest;
import groundwork.attempt.ItemSource;
import groundwork.curriculum.Objective;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import groundwork.mastery.model.MixedSet;
import java.util.List;
import java.util.function.Predicate;

/** A mixed set of check items: one of each objective of the Foundations, or of all that courses ask for. */
final class ReadinessSource implements ItemSource {
    static final String KIND = "readiness";
    static final String OF_ALL = "readiness-all";

    private static final int FEWEST = 12;
    private static final int MOST = 60;
    private static final int USUAL_OF_FOUNDATIONS = 24;
    private static final int USUAL_OF_ALL = 50;

    private final CheckPool pool;
    private final String kind;
    private final String title;
    private final int usual;
    private final Predicate<Objective> objectives;

    private ReadinessSource(CheckPool pool, String kind, int usual, Predicate<Objective> objectives) {
        this.pool = pool;
        this.kind = kind;
        this.title = kind.equals(KIND) ? "Readiness: Scrum Foundations" : "Readiness: all objectives";
        this.usual = usual;
        this.objectives = objectives;
    }

    static ReadinessSource ofFoundations(CheckPool pool) {
        return new ReadinessSource(pool, KIND, USUAL_OF_FOUNDATIONS, pool::isFoundation);
    }

    static ReadinessSource ofAll(CheckPool pool) {
        return new ReadinessSource(pool, OF_ALL, USUAL_OF_ALL, pool::counts);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public boolean withholdsFeedback() {
        return true;
    }

    @Override
    public String title(AttemptRequest request) {
        if (request.quiz().isPresent() || request.objective().isPresent()) {
            throw Refused.badRequest("A readiness check goes across objectives.");
        }
        if (!pool.hasItems(objectives)) {
            throw Refused.conflict("There are no check items yet.");
        }
        return title;
    }

    @Override
    public List<ItemId> next(SoFar attempt) {
        if (!attempt.items().isEmpty()) {
            return List.of();
        }
        int size = Math.clamp(attempt.request().size().orElse(usual), FEWEST, MOST);
        return MixedSet.of(pool.items(attempt, objectives), size);
    }
}
