package groundwork.guide;

import groundwork.curriculum.GuideId;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Refused;
import groundwork.http.Route;
import java.util.List;

/** The doors to the guide; open to everybody. */
public final class GuideRoutes {
    private final Guide guide;

    public GuideRoutes(Guide guide) {
        this.guide = guide;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/guide", Access.PUBLIC)
                        .gives(200, GuideList.class)
                        .does("Gives the pages of the guide in the order of the way", call -> guide.pages()),
                Route.get("/api/guide/{id}", Access.PUBLIC)
                        .gives(200, GuideView.class)
                        .does("Gives a page of the guide with its facts and their sources", this::page));
    }

    private GuideView page(Call<Empty> call) {
        return guide.page(call.path("id", GuideId::new))
                .orElseThrow(() -> Refused.notFound("The guide has no such page."));
    }
}
