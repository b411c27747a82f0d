package groundwork.scenario;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptId;
import groundwork.curriculum.ScenarioId;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Refused;
import groundwork.http.Route;
import groundwork.scenario.story.Scenario;
import java.util.List;

/** The doors to scenarios; they are played through the doors of attempts. */
public final class ScenarioRoutes {
    private final Stories stories;
    private final Debriefs debriefs;

    public ScenarioRoutes(Stories stories, Debriefs debriefs) {
        this.stories = stories;
        this.debriefs = debriefs;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/scenarios", Access.PUBLIC)
                        .gives(200, ScenarioList.class)
                        .does("Gives the scenarios on offer", call -> list()),
                Route.get("/api/scenarios/{id}", Access.PUBLIC)
                        .gives(200, ScenarioPage.class)
                        .does("Gives what is told before a scenario begins", this::page),
                Route.get("/api/attempts/{id}/debrief", Access.LEARNER)
                        .gives(200, Debrief.class)
                        .refuses(409)
                        .does("Looks back on a scenario that has come to its end", this::debrief));
    }

    private ScenarioList list() {
        CurriculumViews views = new CurriculumViews(stories.curriculum());
        return new ScenarioList(
                stories.offered().stream().map(one -> card(one, views)).toList());
    }

    private static ScenarioCard card(Scenario scenario, CurriculumViews views) {
        return new ScenarioCard(
                scenario.id(),
                scenario.title(),
                scenario.theme(),
                scenario.why(),
                scenario.minutes(),
                scenario.endings().size(),
                scenario.example().isPresent(),
                scenario.objectives().stream()
                        .flatMap(objective -> views.objective(objective).stream())
                        .toList());
    }

    private ScenarioPage page(Call<Empty> call) {
        return stories.find(call.path("id", ScenarioId::new))
                .map(ScenarioPage::of)
                .orElseThrow(() -> Refused.notFound("There is no such scenario."));
    }

    private Debrief debrief(Call<Empty> call) {
        return debriefs.of(new LearnerId(call.principal().id()), call.path("id", AttemptId::new));
    }
}
