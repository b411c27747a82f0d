package groundwork.mastery;

import groundwork.attempt.AttemptRequest;
import groundwork.attempt.ItemSource;
import groundwork.http.Refused;
import groundwork.item.ItemId;
import groundwork.mastery.model.CheckItem;
import groundwork.mastery.model.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * Places a newcomer in the categories, one item after the other. It chooses by the plain share that a response earned,
 * which is enough to choose by; what the learner knows is told from the evidence.
 */
final class DiagnosticSource implements ItemSource {
    static final String KIND = "diagnostic";

    private final CheckPool pool;

    DiagnosticSource(CheckPool pool) {
        this.pool = pool;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean withholdsFeedback() {
        return true;
    }

    @Override
    public String title(AttemptRequest request) {
        if (request.quiz().isPresent() || request.objective().isPresent()) {
            throw Refused.badRequest("A diagnostic goes across all objectives.");
        }
        if (!pool.hasItems(objective -> true)) {
            throw Refused.conflict("There are no check items yet.");
        }
        return "Where you stand";
    }

    @Override
    public List<ItemId> next(SoFar attempt) {
        List<CheckItem> items = pool.items(attempt, objective -> true);
        List<Diagnostic.Answer> answers = attempt.answers().stream()
                .flatMap(answer -> answer.share().map(share -> new Diagnostic.Answer(answer.item(), share)).stream())
                .toList();
        Optional<ItemId> next = new Diagnostic(items).next(answers, attempt.items());
        return next.stream().toList();
    }
}
