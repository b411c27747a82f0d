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
import java.util.Set;
import java.util.stream.Collectors;

/** The doors by which trainers learn what their own classes' answers say of the items. Another's class is not there. */
public final class ItemRoutes {
    private static final String CLASSES = "classes";
    private static final String CLASSES_MEAN = "“all” for every class that the trainer gives, instead of this one";

    private final Cohorts cohorts;
    private final ItemStatistics statistics;

    public ItemRoutes(Cohorts cohorts, ItemStatistics statistics) {
        this.cohorts = cohorts;
        this.statistics = statistics;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/cohorts/{cohort}/items", Access.TRAINER)
                        .query(CLASSES, CLASSES_MEAN)
                        .gives(200, ItemStatisticsView.class)
                        .does("What first responses say of the items", this::items),
                Route.get("/api/cohorts/{cohort}/items.csv", Access.TRAINER)
                        .query(CLASSES, CLASSES_MEAN)
                        .givesText(200, Csv.MEDIA_TYPE)
                        .does("The statistics of the items as a table", this::table));
    }

    private ItemStatisticsView items(Call<Empty> call) {
        Cohort cohort = cohorts.require(new LearnerId(call.principal().id()), call.path("cohort", CohortId::new));
        boolean isAll = call.query(CLASSES, ItemRoutes::isAll).orElse(false);
        List<Cohort> classes = isAll ? cohorts.given(cohort.trainer()) : List.of(cohort);
        return statistics.of(classes.stream().map(this::learners).toList());
    }

    private static boolean isAll(String word) {
        if (!word.equals("all")) {
            throw new IllegalArgumentException(word);
        }
        return true;
    }

    private Set<LearnerId> learners(Cohort cohort) {
        return cohorts.members(cohort.id()).stream().map(Enrolment::learner).collect(Collectors.toSet());
    }

    private String table(Call<Empty> call) {
        String table = ItemTable.of(items(call));
        call.download("items.csv");
        return table;
    }
}
