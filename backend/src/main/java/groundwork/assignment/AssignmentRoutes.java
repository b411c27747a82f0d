package groundwork.assignment;

import groundwork.account.LearnerId;
import groundwork.cohort.CohortId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Csv;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.util.List;

/** The doors by which trainers give work to their classes, and learners find what they were given. */
public final class AssignmentRoutes {
    private static final String OF_CLASS = "/api/cohorts/{cohort}/assignments";
    private static final String ONE = OF_CLASS + "/{assignment}";

    private final Assignments assignments;
    private final MyAssignments mine;

    public AssignmentRoutes(Assignments assignments, MyAssignments mine) {
        this.assignments = assignments;
        this.mine = mine;
    }

    /**
     * What a class was given, what is due soonest first.
     *
     * @param doers how far members are with all of it together
     */
    record AssignmentList(Doers doers, List<AssignmentView> assignments) {}

    /** What somebody was given in all their classes, what is due soonest first. */
    record MyAssignmentList(List<MyAssignment> assignments) {}

    public List<Route> routes() {
        return List.of(
                Route.post(OF_CLASS, Access.TRAINER)
                        .takes(AssignmentRequest.class)
                        .gives(201, AssignmentView.class)
                        .or(200)
                        .refuses(404, 409)
                        .does("Gives a class work; the same id and body again give it once", this::give),
                Route.get(OF_CLASS, Access.TRAINER)
                        .gives(200, AssignmentList.class)
                        .refuses(404)
                        .does("Lists what a class was given, and how many are how far", this::list),
                Route.get(OF_CLASS + ".csv", Access.TRAINER)
                        .givesText(200, Csv.MEDIA_TYPE)
                        .refuses(404)
                        .does("What a class was given as a table, without names", this::table),
                Route.patch(ONE, Access.TRAINER)
                        .takes(AssignmentChange.class)
                        .gives(200, AssignmentView.class)
                        .refuses(404)
                        .does("Changes the title or the due date of what a class was given", this::change),
                Route.delete(ONE, Access.TRAINER)
                        .gives(204)
                        .refuses(404)
                        .does("Takes back what a class was given; what was learnt by it stays", this::delete),
                Route.get("/api/me/assignments", Access.LEARNER)
                        .gives(200, MyAssignmentList.class)
                        .does(
                                "Gives what the learner was given to do, and what is done of it",
                                call -> new MyAssignmentList(mine.of(person(call)))));
    }

    private AssignmentView give(Call<AssignmentRequest> call) {
        Assignments.Given given = assignments.give(person(call), cohort(call), call.body());
        if (!given.isNew()) {
            call.status(200);
        }
        return given.assignment();
    }

    private AssignmentList list(Call<Empty> call) {
        return assignments.of(person(call), cohort(call));
    }

    private String table(Call<Empty> call) {
        String table = AssignmentTable.of(list(call).assignments());
        call.download("assignments.csv");
        return table;
    }

    private AssignmentView change(Call<AssignmentChange> call) {
        return assignments.change(person(call), cohort(call), assignment(call), call.body());
    }

    private Empty delete(Call<Empty> call) {
        assignments.delete(person(call), cohort(call), assignment(call));
        return Empty.EMPTY;
    }

    private static AssignmentId assignment(Call<?> call) {
        return call.path("assignment", AssignmentId::new);
    }

    private static CohortId cohort(Call<?> call) {
        return call.path("cohort", CohortId::new);
    }

    private static LearnerId person(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
