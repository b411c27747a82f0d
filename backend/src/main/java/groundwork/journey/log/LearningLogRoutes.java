package groundwork.journey.log;

import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Csv;
import groundwork.http.Empty;
import groundwork.http.Route;
import groundwork.journey.Asking;
import groundwork.journey.EntryId;
import java.util.List;

/** The doors to {@link LearningLog}. */
public final class LearningLogRoutes {
    private final LearningLog log;

    public LearningLogRoutes(LearningLog log) {
        this.log = log;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/learning-log", Access.LEARNER)
                        .query(Asking.ZONE, Asking.ZONE_MEANS)
                        .gives(200, LearningLogView.class)
                        .does(
                                "Tells what was learnt here and elsewhere",
                                call -> log.view(Asking.learner(call), Asking.zone(call))),
                Route.put("/api/me/learning-log/{id}", Access.LEARNER)
                        .takes(LearningActivity.class)
                        .gives(200, LearningLogView.LoggedActivity.class)
                        .or(201)
                        .refuses(409)
                        .does("Keeps an activity under the client's id, in place of what stood there", this::put),
                Route.delete("/api/me/learning-log/{id}", Access.LEARNER)
                        .gives(204)
                        .does("Takes an activity out of the log", this::delete),
                Route.post("/api/me/learning-log-imports", Access.LEARNER)
                        .takes(ImportRequest.class)
                        .gives(200, ImportView.class)
                        .refuses(409)
                        .does(
                                "Reads a CSV file line by line; stores what is understood once it is confirmed",
                                call -> log.take(Asking.learner(call), call.body())),
                Route.get("/api/me/learning-log.csv", Access.LEARNER)
                        .givesText(200, Csv.MEDIA_TYPE)
                        .does("The activities as a table that can be imported again", this::table));
    }

    private LearningLogView.LoggedActivity put(Call<LearningActivity> call) {
        EntryId id = call.path("id", EntryId::new);
        LearningLog.Kept kept = log.put(Asking.learner(call), id, call.body());
        if (kept.isNew()) {
            call.status(201);
        }
        return new LearningLogView.LoggedActivity(id, kept.activity());
    }

    private String table(Call<Empty> call) {
        String table = log.csv(Asking.learner(call));
        call.download("learning-log.csv");
        return table;
    }

    private Empty delete(Call<Empty> call) {
        log.delete(Asking.learner(call), call.path("id", EntryId::new));
        return Empty.EMPTY;
    }
}
