package groundwork.preview;

import groundwork.account.LearnerId;
import groundwork.cohort.CohortId;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.QuizId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Refused;
import groundwork.http.Route;
import groundwork.item.ItemId;
import java.util.List;
import java.util.Optional;

/** The doors by which trainers read items with their keys, leave some out and note on others. */
public final class PreviewRoutes {
    private final ReadingBank bank;
    private final ClassItems changes;

    public PreviewRoutes(ReadingBank bank, ClassItems changes) {
        this.bank = bank;
        this.changes = changes;
    }

    /** Items to read. */
    record ItemReadings(List<ItemReading> items) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/api/cohorts/{cohort}/bank/contents", Access.TRAINER)
                        .gives(200, BankContents.class)
                        .refuses(404)
                        .does(
                                "Lists where items may be read, and what is changed there for a class",
                                call -> bank.contents(trainer(call), cohort(call))),
                Route.get("/api/cohorts/{cohort}/bank", Access.TRAINER)
                        .query("objective", "Whose items, of both pools")
                        .query("quiz", "Whose items, instead of an objective’s")
                        .gives(200, ItemReadings.class)
                        .refuses(404)
                        .does(
                                "Shows items with their keys; without a query those that are changed for the class",
                                this::read),
                Route.put("/api/cohorts/{cohort}/items/{item}", Access.TRAINER)
                        .takes(ClassItemRequest.class)
                        .gives(200, ClassItem.class)
                        .refuses(404)
                        .does("Leaves an item out for a class, or notes something on it", this::change),
                Route.delete("/api/cohorts/{cohort}/items/{item}", Access.TRAINER)
                        .gives(204)
                        .refuses(404)
                        .does("Has an item of a class as it is for everybody", this::restore));
    }

    private ItemReadings read(Call<Empty> call) {
        Optional<ObjectiveId> objective = call.query("objective", ObjectiveId::new);
        Optional<QuizId> quiz = call.query("quiz", QuizId::new);
        if (objective.isPresent() && quiz.isPresent()) {
            throw Refused.badRequest("Ask for an objective or for a quiz.");
        }
        return new ItemReadings(objective
                .map(id -> bank.ofObjective(trainer(call), cohort(call), id))
                .or(() -> quiz.map(id -> bank.ofQuiz(trainer(call), cohort(call), id)))
                .orElseGet(() -> bank.changed(trainer(call), cohort(call))));
    }

    private ClassItem change(Call<ClassItemRequest> call) {
        return changes.change(trainer(call), cohort(call), call.body().of(item(call)));
    }

    private Empty restore(Call<Empty> call) {
        changes.change(trainer(call), cohort(call), ClassItem.unchanged(item(call)));
        return Empty.EMPTY;
    }

    private static ItemId item(Call<?> call) {
        return call.path("item", ItemId::new);
    }

    private static CohortId cohort(Call<?> call) {
        return call.path("cohort", CohortId::new);
    }

    private static LearnerId trainer(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
