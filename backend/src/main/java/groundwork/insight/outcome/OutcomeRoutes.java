package groundwork.insight.outcome;

import groundwork.account.LearnerId;
import groundwork.cohort.Cohort;
import groundwork.cohort.CohortId;
import groundwork.cohort.Cohorts;
import groundwork.cohort.Enrolment;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Csv;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.util.List;

/** The doors by which trainers learn what became of their own classes. Another's class is not there. */
public final class OutcomeRoutes {
    private final Cohorts cohorts;
    private final Outcomes outcomes;

    public OutcomeRoutes(Cohorts cohorts, Outcomes outcomes) {
        this.cohorts = cohorts;
        this.outcomes = outcomes;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/cohorts/{cohort}/outcomes", Access.TRAINER)
                        .gives(200, ClassOutcomes.class)
                        .refuses(404)
                        .does("What a class knew before it was held, and what it knows now", this::outcomes),
                Route.get("/api/cohorts/{cohort}/outcomes.csv", Access.TRAINER)
                        .givesText(200, Csv.MEDIA_TYPE)
                        .refuses(404)
                        .does("The same as a table, without names", this::table));
    }

    private ClassOutcomes outcomes(Call<Empty> call) {
        Cohort cohort = cohorts.require(new LearnerId(call.principal().id()), call.path("cohort", CohortId::new));
        return outcomes.of(
                cohort,
                cohorts.members(cohort.id()).stream().map(Enrolment::learner).toList());
    }

    private String table(Call<Empty> call) {
        String table = OutcomeTable.of(outcomes(call));
        call.download("before-and-after.csv");
        return table;
    }
}
