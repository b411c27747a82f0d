package groundwork.plan;

import groundwork.account.LearnerId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Route;
import java.time.LocalDate;
import java.util.List;

/** The doors to {@link Plans} and {@link Changes}. */
public final class PlanRoutes {
    private final Plans plans;
    private final Changes changes;

    public PlanRoutes(Plans plans, Changes changes) {
        this.plans = plans;
        this.changes = changes;
    }

    /**
     * That the class was taken.
     *
     * @param on its last day; today or earlier
     */
    record ClassTakenRequest(LocalDate on) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/plan", Access.LEARNER)
                        .gives(200, PlanView.class)
                        .does("Says what to study on which day", call -> plans.view(learner(call))),
                Route.put("/api/me/plan-settings", Access.LEARNER)
                        .takes(PlanSettingsRequest.class)
                        .gives(200, PlanView.class)
                        .does(
                                "Chooses how to study, and gives the plan that follows",
                                call -> plans.choose(learner(call), call.body())),
                Route.put("/api/me/class-taken", Access.LEARNER)
                        .takes(ClassTakenRequest.class)
                        .gives(200, PlanView.class)
                        .does(
                                "Marks the class as taken, and gives the plan for after it",
                                call -> plans.take(learner(call), call.body().on())),
                Route.delete("/api/me/class-taken", Access.LEARNER)
                        .gives(200, PlanView.class)
                        .does(
                                "Takes that mark back, and gives the plan without it",
                                call -> plans.untake(learner(call))),
                Route.get("/api/me/before-after", Access.LEARNER)
                        .gives(200, BeforeAfter.class)
                        .does("Says what changed with the class", call -> changes.of(learner(call))));
    }

    private static LearnerId learner(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
