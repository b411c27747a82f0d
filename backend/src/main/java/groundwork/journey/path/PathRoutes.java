package groundwork.journey.path;

import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Route;
import groundwork.journey.Asking;
import groundwork.journey.Entered;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The doors to {@link Path}. */
public final class PathRoutes {
    private final Path path;

    public PathRoutes(Path path) {
        this.path = path;
    }

    /**
     * How a step stands.
     *
     * @param onDate when it was done, or is planned; without it there is no date
     */
    record StepRequest(boolean done, Optional<LocalDate> onDate) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/path", Access.LEARNER)
                        .gives(200, PathView.class)
                        .does(
                                "Tells the learner's steps from first interest on",
                                call -> path.view(Asking.learner(call))),
                Route.put("/api/me/path/{step}", Access.LEARNER)
                        .takes(StepRequest.class)
                        .gives(200, PathView.class)
                        .does("Ticks a step, or plans it", this::put));
    }

    private PathView put(Call<StepRequest> call) {
        PathStep step = call.path("step", PathRoutes::step);
        path.put(
                Asking.learner(call),
                new PathView.StepView(
                        step,
                        call.body().done(),
                        Entered.day("/onDate", call.body().onDate())));
        return path.view(Asking.learner(call));
    }

    private static PathStep step(String written) {
        return PathStep.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
