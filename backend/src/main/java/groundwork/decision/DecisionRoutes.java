package groundwork.decision;

import groundwork.account.LearnerId;
import groundwork.decision.Decisions.Made;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.util.List;

/** The doors to {@link Decisions}: every one opens onto the caller's own and nobody else's. */
public final class DecisionRoutes {
    private static final String ONE = "/api/me/decisions/{id}";

    private final Decisions decisions;

    public DecisionRoutes(Decisions decisions) {
        this.decisions = decisions;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/decisions", Access.LEARNER)
                        .gives(200, DecisionsView.class)
                        .does("Shows one's own decisions, the latest first", call -> decisions.view(learner(call))),
                Route.post("/api/me/decisions", Access.LEARNER)
                        .takes(DecisionRequest.class)
                        .gives(201, DecisionView.class)
                        .or(200)
                        .refuses(409)
                        .does("Writes a decision down; the same id and body again count once", this::start),
                Route.post(ONE + "/corrections", Access.LEARNER)
                        .takes(CorrectionRequest.class)
                        .gives(201, DecisionView.class)
                        .or(200)
                        .refuses(409)
                        .does(
                                "Mends the first answer, until the class is over; the last wording counts",
                                this::correct),
                Route.post(ONE + "/seal", Access.LEARNER)
                        .gives(200, DecisionView.class)
                        .does("Says that the class is over: the first answer is hidden until the second", this::seal),
                Route.post(ONE + "/second", Access.LEARNER)
                        .takes(SecondRequest.class)
                        .gives(201, DecisionView.class)
                        .or(200)
                        .refuses(409)
                        .does("Takes the decision again; then the first answer is shown beside it", this::takeAgain),
                Route.post(ONE + "/outcomes", Access.LEARNER)
                        .takes(OutcomeRequest.class)
                        .gives(201, DecisionView.class)
                        .or(200)
                        .refuses(409)
                        .does("Notes what came of it; several notes may follow each other", this::note),
                Route.delete(ONE, Access.LEARNER)
                        .gives(204)
                        .does("Deletes a decision with all that was written about it", this::delete));
    }

    private DecisionView start(Call<DecisionRequest> call) {
        return view(call, decisions.start(learner(call), call.body()));
    }

    private DecisionView correct(Call<CorrectionRequest> call) {
        return view(call, decisions.correct(learner(call), id(call), call.body()));
    }

    private DecisionView seal(Call<Empty> call) {
        return decisions.seal(learner(call), id(call));
    }

    private DecisionView takeAgain(Call<SecondRequest> call) {
        return view(call, decisions.takeAgain(learner(call), id(call), call.body()));
    }

    private DecisionView note(Call<OutcomeRequest> call) {
        return view(call, decisions.note(learner(call), id(call), call.body()));
    }

    private Empty delete(Call<Empty> call) {
        decisions.delete(learner(call), id(call));
        return Empty.EMPTY;
    }

    private static DecisionView view(Call<?> call, Made made) {
        if (!made.isNew()) {
            call.status(200);
        }
        return made.view();
    }

    private static DecisionId id(Call<?> call) {
        return call.path("id", DecisionId::of);
    }

    private static LearnerId learner(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
