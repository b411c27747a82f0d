package groundwork.journey.further;

import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Route;
import groundwork.journey.Asking;
import groundwork.journey.EntryId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The doors to {@link Further} and {@link Ideas}. */
public final class FurtherRoutes {
    private final Further further;
    private final Ideas ideas;
    private final Clock clock;

    public FurtherRoutes(Further further, Ideas ideas, Clock clock) {
        this.further = further;
        this.ideas = ideas;
        this.clock = clock;
    }

    /**
     * What a learner says of themselves.
     *
     * @param rating 1 has not done it, 2 has with help, 3 does it alone, 4 teaches it
     */
    record RatingRequest(int rating, Optional<String> example) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/unit-ideas", Access.LEARNER)
                        .gives(200, IdeasView.class)
                        .does(
                                "Lists ideas for units, free ones first, by what the learner knows least",
                                call -> ideas.view(Asking.learner(call))),
                Route.get("/api/me/further", Access.LEARNER)
                        .query(Asking.ZONE, Asking.ZONE_MEANS)
                        .gives(200, FurtherView.class)
                        .does("Shows the learner beside what the higher levels expect", this::view),
                Route.put("/api/me/further/{area}", Access.LEARNER)
                        .query(Asking.ZONE, Asking.ZONE_MEANS)
                        .takes(RatingRequest.class)
                        .gives(200, FurtherView.class)
                        .does("Says how far the learner is in one area", this::rate),
                Route.put("/api/me/jobs/{id}", Access.LEARNER)
                        .query(Asking.ZONE, Asking.ZONE_MEANS)
                        .takes(Job.class)
                        .gives(200, FurtherView.class)
                        .or(201)
                        .refuses(409)
                        .does(
                                "Keeps work as a Product Owner under the client's id, in place of what stood there",
                                this::putJob),
                Route.delete("/api/me/jobs/{id}", Access.LEARNER)
                        .query(Asking.ZONE, Asking.ZONE_MEANS)
                        .gives(200, FurtherView.class)
                        .does("Forgets work as a Product Owner", this::deleteJob));
    }

    private FurtherView view(Call<?> call) {
        return further.view(Asking.learner(call), Asking.today(call, clock));
    }

    private FurtherView rate(Call<RatingRequest> call) {
        FurtherArea area = call.path("area", FurtherRoutes::area);
        further.rate(
                Asking.learner(call), area, call.body().rating(), call.body().example());
        return view(call);
    }

    private static FurtherArea area(String written) {
        return FurtherArea.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private FurtherView putJob(Call<Job> call) {
        if (further.putJob(Asking.learner(call), call.path("id", EntryId::new), call.body())) {
            call.status(201);
        }
        return view(call);
    }

    private FurtherView deleteJob(Call<Empty> call) {
        further.deleteJob(Asking.learner(call), call.path("id", EntryId::new));
        return view(call);
    }
}
