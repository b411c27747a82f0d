package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.attempt.Attempts.Made;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.util.List;

/** The doors to {@link Attempts}. */
public final class AttemptRoutes {
    private final Attempts attempts;

    public AttemptRoutes(Attempts attempts) {
        this.attempts = attempts;
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/api/attempts", Access.LEARNER)
                        .takes(AttemptRequest.class)
                        .gives(201, AttemptView.class)
                        .or(200)
                        .refuses(409)
                        .does("Starts an attempt; the same id and body again give the same attempt", this::start),
                Route.get("/api/attempts/{id}", Access.LEARNER)
                        .gives(200, AttemptView.class)
                        .does("Says where an attempt stands, to go on with it", this::view),
                Route.post("/api/attempts/{id}/responses", Access.LEARNER)
                        .takes(ResponseRequest.class)
                        .gives(201, ResponseView.class)
                        .or(200)
                        .refuses(409)
                        .does("Answers one item; the same id and body again count once", this::respond),
                Route.post("/api/attempts/{id}/responses/{response}/judgements", Access.LEARNER)
                        .takes(JudgementRequest.class)
                        .gives(201, ResponseView.class)
                        .or(200)
                        .refuses(409)
                        .does("Judges one's own response, also after the end; the last judgement counts", this::judge),
                Route.post("/api/attempts/{id}/finish", Access.LEARNER)
                        .gives(200, AttemptView.class)
                        .does("Ends an attempt and sums it up", this::finish));
    }

    private AttemptView start(Call<AttemptRequest> call) {
        return view(call, attempts.start(learner(call), call.body()));
    }

    private AttemptView view(Call<Empty> call) {
        return attempts.view(learner(call), call.path("id", AttemptId::new));
    }

    private ResponseView respond(Call<ResponseRequest> call) {
        return view(call, attempts.respond(learner(call), call.path("id", AttemptId::new), call.body()));
    }

    private ResponseView judge(Call<JudgementRequest> call) {
        AttemptId attempt = call.path("id", AttemptId::new);
        ResponseId response = call.path("response", ResponseId::new);
        return view(call, attempts.judge(learner(call), attempt, response, call.body()));
    }

    private AttemptView finish(Call<Empty> call) {
        return attempts.finish(learner(call), call.path("id", AttemptId::new));
    }

    private static <T> T view(Call<?> call, Made<T> made) {
        if (!made.isNew()) {
            call.status(200);
        }
        return made.view();
    }

    private static LearnerId learner(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
