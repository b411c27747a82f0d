package groundwork.report;

import groundwork.account.LearnerId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Route;
import java.util.List;

/** The door to {@link ItemReports}. */
public final class ItemReportRoutes {
    private final ItemReports reports;

    public ItemReportRoutes(ItemReports reports) {
        this.reports = reports;
    }

    public List<Route> routes() {
        return List.of(Route.post("/api/item-reports", Access.LEARNER)
                .takes(ItemReportRequest.class)
                .gives(201, ItemReportView.class)
                .or(200)
                .refuses(404, 409)
                .does("Reports a problem with an answered item; the same id and body again count once", this::report));
    }

    private ItemReportView report(Call<ItemReportRequest> call) {
        ItemReports.Made made = reports.report(new LearnerId(call.principal().id()), call.body());
        if (!made.isNew()) {
            call.status(200);
        }
        return made.view();
    }
}
