package groundwork.insight.written;

import groundwork.account.LearnerId;
import groundwork.attempt.ResponseId;
import groundwork.cohort.CohortId;
import groundwork.cohort.Cohorts;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Route;
import groundwork.insight.written.ReadableWork.WrittenList;
import java.util.List;

/** The doors by which trainers read and judge the written work of their own classes. Another's class is not there. */
public final class WrittenRoutes {
    private static final String PATH = "/api/cohorts/{cohort}/written";

    private final Cohorts cohorts;
    private final ReadableWork work;

    public WrittenRoutes(Cohorts cohorts, ReadableWork work) {
        this.cohorts = cohorts;
        this.work = work;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Access.TRAINER)
                        .gives(200, WrittenList.class)
                        .refuses(404)
                        .does(
                                "Lists the written work that members let their trainer read, what waits first",
                                call -> work.of(cohort(call))),
                Route.get(PATH + "/{response}", Access.TRAINER)
                        .gives(200, WorkToJudge.class)
                        .refuses(404)
                        .does("Shows a piece of written work", call -> work.one(cohort(call), response(call))),
                Route.post(PATH + "/{response}/judgements", Access.TRAINER)
                        .takes(TrainerJudgement.class)
                        .gives(201, WorkToJudge.class)
                        .or(200)
                        .refuses(404, 409)
                        .does("Judges a piece of written work; the last judgement counts", this::judge));
    }

    private WorkToJudge judge(Call<TrainerJudgement> call) {
        CohortId cohort = cohort(call);
        if (!work.judge(cohort, response(call), call.body())) {
            call.status(200);
        }
        return work.one(cohort, response(call));
    }

    private static ResponseId response(Call<?> call) {
        return call.path("response", ResponseId::new);
    }

    /** The class, if it is the caller's. */
    private CohortId cohort(Call<?> call) {
        return cohorts.require(new LearnerId(call.principal().id()), call.path("cohort", CohortId::new))
                .id();
    }
}
