package groundwork.account;

import groundwork.account.session.Visit;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The doors to {@link Belongings}: take all along, or leave for good. */
final class BelongingRoutes {
    private final Belongings belongings;
    private final Departures departures;
    private final Clock clock;

    BelongingRoutes(Belongings belongings, Departures departures, Clock clock) {
        this.belongings = belongings;
        this.departures = departures;
        this.clock = clock;
    }

    /**
     * All that is stored about somebody.
     *
     * @param data what each feature keeps, by the feature's name
     */
    record ExportView(Instant exportedAt, Map<String, Object> data) {}

    List<Route> routes() {
        return List.of(
                Route.get("/api/me/export", Access.LEARNER)
                        .gives(200, ExportView.class)
                        .does("Gives all that is stored about whoever asks, as a file", this::export),
                Route.delete("/api/me", Access.LEARNER)
                        .takes(Departures.DepartureRequest.class)
                        .gives(204)
                        .refuses(429)
                        .does("Deletes everything that tells who one is", this::leave));
    }

    private ExportView export(Call<Empty> call) {
        call.download("groundwork-export.json");
        return new ExportView(clock.instant(), belongings.export(learner(call)));
    }

    private Empty leave(Call<Departures.DepartureRequest> call) {
        departures.leave(learner(call), call.body(), Visit.of(call));
        call.endSession();
        return Empty.EMPTY;
    }

    private static LearnerId learner(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
