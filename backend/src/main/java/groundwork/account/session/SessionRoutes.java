package groundwork.account.session;

import groundwork.account.LearnerId;
import groundwork.account.secret.Secret;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Refused;
import groundwork.http.Route;
import java.time.Instant;
import java.util.List;

/** The doors to {@link Sessions}: out, here and elsewhere. */
public final class SessionRoutes {
    private final Sessions sessions;

    public SessionRoutes(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * A browser that somebody is known in.
     *
     * @param device such as "Firefox on Linux"
     * @param createdAt when they signed in there
     * @param lastSeen to the hour
     * @param current whether it is the one that asks
     */
    record SessionView(String id, String device, Instant createdAt, Instant lastSeen, boolean current) {}

    /** The latest seen first. */
    record SessionsView(List<SessionView> sessions) {}

    public List<Route> routes() {
        return List.of(
                Route.delete("/api/sessions/current", Access.LEARNER).gives(204).does("Signs out", this::signOut),
                Route.get("/api/me/sessions", Access.LEARNER)
                        .gives(200, SessionsView.class)
                        .does("Lists where one is signed in", this::list),
                Route.delete("/api/me/sessions/{id}", Access.LEARNER).gives(204).does("Signs out there", this::end));
    }

    private Empty signOut(Call<Empty> call) {
        call.token().map(Secret::new).ifPresent(sessions::end);
        call.endSession();
        return Empty.EMPTY;
    }

    private SessionsView list(Call<Empty> call) {
        String current = call.token().map(Secret::new).map(Secret::hash).orElse("");
        return new SessionsView(sessions.of(learner(call)).stream()
                .map(session -> view(session, session.tokenHash().equals(current)))
                .toList());
    }

    private static SessionView view(Session session, boolean isCurrent) {
        return new SessionView(session.id(), session.device(), session.createdAt(), session.lastSeen(), isCurrent);
    }

    private Empty end(Call<Empty> call) {
        if (!sessions.end(learner(call), call.path("id"))) {
            throw Refused.notFound("You have no such session.");
        }
        return Empty.EMPTY;
    }

    private static LearnerId learner(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
