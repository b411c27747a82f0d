package groundwork.insight.items;

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

/** The doors by which trainers learn what their own classes' answers say of the items. Another's class is not there. */
public final class ItemRoutes {
    private final Cohorts cohorts;
    private final ItemStatistics statistics;

    public ItemRoutes(Cohorts cohorts, ItemStatistics statistics) {
        this.cohorts = cohorts;
        this.statistics = statistics;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/cohorts/{cohort}/items", Access.TRAINER)
                        .gives(200, ItemStatisticsView.class)
                        .does("What a class's first responses say of the items", this::items),
                Route.get("/api/cohorts/{cohort}/items.csv", Access.TRAINER)
                        .givesText(200, Csv.MEDIA_TYPE)
                        .does("The statistics of the items as a table", this::table));
    }

    private ItemStatisticsView items(Call<Empty> call) {
        Cohort cohort = cohorts.require(new LearnerId(call.principal().id()), call.path("cohort", CohortId::new));
        return statistics.of(
                cohorts.members(cohort.id()).stream().map(Enrolment::learner).toList());
    }

    private String table(Call<Empty> call) {
        String table = ItemTable.of(items(call));
        call.download("items.csv");
        return table;
    }
}
