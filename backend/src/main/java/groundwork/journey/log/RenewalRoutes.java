package groundwork.journey.log;

import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Csv;
import groundwork.http.Empty;
import groundwork.http.Route;
import groundwork.journey.Asking;
import groundwork.journey.EntryId;
import java.time.Clock;
import java.util.List;

/** The doors to {@link Renewal}. */
public final class RenewalRoutes {
    private final Renewal renewal;
    private final Clock clock;

    public RenewalRoutes(Renewal renewal, Clock clock) {
        this.renewal = renewal;
        this.clock = clock;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/renewal", Access.LEARNER)
                        .query(Asking.ZONE, Asking.ZONE_MEANS)
                        .gives(200, RenewalView.class)
                        .does("Says how far the learner is towards renewing what they hold", this::view),
                Route.put("/api/me/credentials/{id}", Access.LEARNER)
                        .query(Asking.ZONE, Asking.ZONE_MEANS)
                        .takes(CredentialRequest.class)
                        .gives(200, RenewalView.class)
                        .or(201)
                        .refuses(409)
                        .does("Keeps a held credential under the client's id, in place of what stood there", this::put),
                Route.delete("/api/me/credentials/{id}", Access.LEARNER)
                        .query(Asking.ZONE, Asking.ZONE_MEANS)
                        .gives(200, RenewalView.class)
                        .does("Forgets a credential", this::delete),
                Route.get("/api/me/renewal-lines", Access.LEARNER)
                        .query(Asking.ZONE, Asking.ZONE_MEANS)
                        .gives(200, RenewalLines.class)
                        .refuses(409)
                        .does("Lists what lies in the term as it is typed in at the issuer", this::lines),
                Route.get("/api/me/renewal.csv", Access.LEARNER)
                        .query(Asking.ZONE, Asking.ZONE_MEANS)
                        .givesText(200, Csv.MEDIA_TYPE)
                        .refuses(409)
                        .does("The same as a table", this::table));
    }

    private RenewalLines lines(Call<?> call) {
        return renewal.lines(Asking.learner(call), Asking.zone(call));
    }

    private String table(Call<Empty> call) {
        String table = lines(call).csv();
        call.download("renewal.csv");
        return table;
    }

    private RenewalView view(Call<?> call) {
        return renewal.view(Asking.learner(call), Asking.zone(call), Asking.today(call, clock));
    }

    private RenewalView put(Call<CredentialRequest> call) {
        if (renewal.put(Asking.learner(call), call.path("id", EntryId::new), call.body())) {
            call.status(201);
        }
        return view(call);
    }

    private RenewalView delete(Call<Empty> call) {
        renewal.delete(Asking.learner(call), call.path("id", EntryId::new));
        return view(call);
    }
}
