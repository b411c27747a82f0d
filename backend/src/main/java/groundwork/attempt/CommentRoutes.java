package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.util.List;

/** The doors by which learners hear what trainers said of their work. */
public final class CommentRoutes {
    private final Comments comments;

    public CommentRoutes(Comments comments) {
        this.comments = comments;
    }

    /** What trainers said, the latest first. */
    record CommentList(List<TrainerComment> comments) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/comments", Access.LEARNER)
                        .gives(200, CommentList.class)
                        .does("Lists what trainers said of one's work", call -> new CommentList(comments.of(me(call)))),
                Route.post("/api/me/comments/{response}/seen", Access.LEARNER)
                        .gives(204)
                        .refuses(404)
                        .does("Notes that one has looked at what a trainer said", this::see));
    }

    private Empty see(Call<Empty> call) {
        comments.see(me(call), call.path("response", ResponseId::new));
        return Empty.EMPTY;
    }

    private static LearnerId me(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
