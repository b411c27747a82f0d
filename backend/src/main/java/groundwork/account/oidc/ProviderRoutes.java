package groundwork.account.oidc;

import groundwork.account.Account;
import groundwork.account.Accounts;
import groundwork.account.LearnerId;
import groundwork.account.Me;
import groundwork.account.secret.Secret;
import groundwork.account.session.Visit;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Refused;
import groundwork.http.Route;
import java.util.List;
import java.util.Optional;

/** The doors to {@link ProviderSignIns}; without a configured service they say so. */
public record ProviderRoutes(Optional<ProviderSignIns> signIns, Accounts accounts) {
    public List<Route> routes() {
        return List.of(
                Route.post("/api/provider-errands", Access.PUBLIC)
                        .gives(201, ProviderSignIns.WayOut.class)
                        .refuses(404)
                        .does("Begins a sign-in by another service", this::begin),
                Route.post("/api/provider-sessions", Access.PUBLIC)
                        .takes(ProviderSignIns.WayBack.class)
                        .gives(201, Me.class)
                        .refuses(404, 409, 429)
                        .does("Signs in whom another service vouches for, or links it to the account", this::end));
    }

    private ProviderSignIns.WayOut begin(Call<Empty> call) {
        return configured().begin();
    }

    private Me end(Call<ProviderSignIns.WayBack> call) {
        Optional<LearnerId> signedIn = call.visitor()
                .flatMap(visitor -> accounts.find(new LearnerId(visitor.id())))
                .map(Account::learner);
        Secret session = configured().end(call.body(), signedIn, Visit.of(call));
        call.startSession(session.value());
        return accounts.of(session);
    }

    private ProviderSignIns configured() {
        return signIns.orElseThrow(() -> Refused.notFound("No other service is configured here."));
    }
}
