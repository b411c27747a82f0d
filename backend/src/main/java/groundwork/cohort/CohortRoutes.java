package groundwork.cohort;

import groundwork.account.LearnerId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Csv;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.time.Instant;
import java.util.List;

/** The doors by which trainers keep their classes. */
public final class CohortRoutes {
    private final Cohorts cohorts;

    public CohortRoutes(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** A trainer's classes. */
    record CohortList(List<CohortView> cohorts) {}

    /** Who is in a class. */
    record MemberList(List<Member> members) {}

    /** Somebody in a class, by the name that they gave there. */
    record Member(String name, Instant joinedAt) {}

    /** Whom the trainer asked to join. */
    record InviteeList(List<InviteRequest.Addressee> people) {}

    /** How many were not asked before. */
    record Invited(int added) {}

    public List<Route> routes() {
        return List.of(
                Route.post("/api/cohorts", Access.TRAINER)
                        .takes(CohortRequest.class)
                        .gives(201, CohortView.class)
                        .or(200)
                        .refuses(409)
                        .does("Makes a class; the same id and body again make no second", this::make),
                Route.get("/api/cohorts", Access.TRAINER)
                        .gives(200, CohortList.class)
                        .does("Lists the trainer's classes", call -> new CohortList(cohorts.of(trainer(call)))),
                Route.get("/api/cohorts/{cohort}", Access.TRAINER)
                        .gives(200, CohortView.class)
                        .refuses(404)
                        .does("Shows a class", call -> cohorts.view(trainer(call), cohort(call))),
                Route.patch("/api/cohorts/{cohort}", Access.TRAINER)
                        .takes(CohortChange.class)
                        .gives(200, CohortView.class)
                        .refuses(404)
                        .does("Changes a class", call -> cohorts.change(trainer(call), cohort(call), call.body())),
                Route.delete("/api/cohorts/{cohort}", Access.TRAINER)
                        .gives(204)
                        .refuses(404)
                        .does("Deletes a class; its members keep what they have learnt", this::delete),
                Route.get("/api/cohorts/{cohort}/learners", Access.TRAINER)
                        .gives(200, MemberList.class)
                        .refuses(404)
                        .does("Lists who is in a class, by name", call -> new MemberList(members(call))),
                Route.get("/api/cohorts/{cohort}/learners.csv", Access.TRAINER)
                        .givesText(200, Csv.MEDIA_TYPE)
                        .refuses(404)
                        .does("The attendance list as a table", this::attendance),
                Route.get("/api/cohorts/{cohort}/invitees", Access.TRAINER)
                        .gives(200, InviteeList.class)
                        .refuses(404)
                        .does("Lists who was asked to join", this::invitees),
                Route.post("/api/cohorts/{cohort}/invitees", Access.TRAINER)
                        .takes(InviteRequest.class)
                        .gives(200, Invited.class)
                        .refuses(404)
                        .does("Remembers whom the trainer asked to join", this::invite),
                Route.post("/api/cohorts/{cohort}/invitee-previews", Access.TRAINER)
                        .takes(InviteePreview.PastedPeople.class)
                        .gives(200, InviteePreview.class)
                        .refuses(404)
                        .does("Says what is understood of a list of people, and stores nothing", this::preview));
    }

    private CohortView make(Call<CohortRequest> call) {
        Cohorts.Made made =
                cohorts.make(trainer(call), call.body().id(), call.body().terms());
        if (!made.isNew()) {
            call.status(200);
        }
        return made.cohort();
    }

    private Empty delete(Call<Empty> call) {
        cohorts.delete(trainer(call), cohort(call));
        return Empty.EMPTY;
    }

    private List<Member> members(Call<Empty> call) {
        Cohort cohort = cohorts.require(trainer(call), cohort(call));
        return cohorts.members(cohort.id()).stream()
                .map(enrolment -> new Member(enrolment.name(), enrolment.joinedAt()))
                .toList();
    }

    private String attendance(Call<Empty> call) {
        List<List<String>> rows = members(call).stream()
                .map(member -> List.of(member.name(), member.joinedAt().toString()))
                .toList();
        call.download("attendance.csv");
        return Csv.write(List.of("name", "joined"), rows);
    }

    private InviteeList invitees(Call<Empty> call) {
        return new InviteeList(cohorts.invitees(trainer(call), cohort(call)).stream()
                .map(InviteRequest.Addressee::of)
                .toList());
    }

    private Invited invite(Call<InviteRequest> call) {
        return new Invited(
                cohorts.invite(trainer(call), cohort(call), call.body().invitees()));
    }

    private InviteePreview preview(Call<InviteePreview.PastedPeople> call) {
        return InviteeTable.read(call.body().text(), cohorts.invitees(trainer(call), cohort(call)));
    }

    private static CohortId cohort(Call<?> call) {
        return call.path("cohort", CohortId::new);
    }

    private static LearnerId trainer(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
