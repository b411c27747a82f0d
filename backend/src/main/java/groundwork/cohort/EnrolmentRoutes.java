package groundwork.cohort;

import groundwork.account.LearnerId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.util.List;

/** The doors by which learners join classes. */
public final class EnrolmentRoutes {
    private final Enrolments enrolments;

    public EnrolmentRoutes(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    /** Somebody's places. */
    record EnrolmentList(List<EnrolmentView> enrolments) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/api/invitations/{code}", Access.PUBLIC)
                        .gives(200, InvitationView.class)
                        .refuses(404)
                        .does(
                                "Says which class a code opens",
                                call -> enrolments.invitation(call.path("code", JoiningCode::new))),
                Route.post("/api/enrolments", Access.LEARNER)
                        .takes(EnrolmentRequest.class)
                        .gives(201, EnrolmentView.class)
                        .or(200)
                        .refuses(403, 404)
                        .does("Joins a class by its code; whoever is in it stays as they are", this::join),
                Route.get("/api/me/enrolments", Access.LEARNER)
                        .gives(200, EnrolmentList.class)
                        .does("Lists the classes one is in", call -> new EnrolmentList(enrolments.of(learner(call)))),
                Route.patch("/api/me/enrolments/{cohort}", Access.LEARNER)
                        .takes(EnrolmentChange.class)
                        .gives(200, EnrolmentView.class)
                        .refuses(404)
                        .does(
                                "Changes what one is called in a class, and what its trainer may see",
                                call -> enrolments.change(learner(call), cohort(call), call.body())),
                Route.delete("/api/me/enrolments/{cohort}", Access.LEARNER)
                        .gives(204)
                        .refuses(404)
                        .does("Leaves a class", this::leave));
    }

    private EnrolmentView join(Call<EnrolmentRequest> call) {
        Enrolments.Joined joined = enrolments.join(learner(call), call.body());
        if (!joined.isNew()) {
            call.status(200);
        }
        return joined.enrolment();
    }

    private Empty leave(Call<Empty> call) {
        enrolments.leave(learner(call), cohort(call));
        return Empty.EMPTY;
    }

    private static CohortId cohort(Call<?> call) {
        return call.path("cohort", CohortId::new);
    }

    private static LearnerId learner(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
