package groundwork.curriculum.api;

import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Refused;
import groundwork.http.Route;
import java.util.List;
import java.util.function.Supplier;

/** The doors to what can be studied; open to everybody. */
public final class CurriculumRoutes {
    private final Supplier<Curriculum> curriculum;

    public CurriculumRoutes(Supplier<Curriculum> curriculum) {
        this.curriculum = curriculum;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/curriculum", Access.PUBLIC)
                        .gives(200, CurriculumView.class)
                        .does("Gives the map: categories, objectives, counts", call -> views().curriculum()),
                Route.get("/api/objectives/{id}", Access.PUBLIC)
                        .gives(200, ObjectivePage.class)
                        .does("Gives an objective with its lesson", this::objective),
                Route.get("/api/quizzes", Access.PUBLIC)
                        .gives(200, QuizList.class)
                        .does("Gives the themed quizzes", call -> views().quizzes()));
    }

    private ObjectivePage objective(Call<Empty> call) {
        Curriculum now = curriculum.get();
        Objective objective = now.objective(new ObjectiveId(call.path("id")))
                .orElseThrow(() -> Refused.notFound("There is no such objective."));
        return new CurriculumViews(now).page(objective);
    }

    private CurriculumViews views() {
        return new CurriculumViews(curriculum.get());
    }
}
