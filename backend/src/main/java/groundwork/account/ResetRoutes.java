package groundwork.account;

import groundwork.account.secret.Secret;
import groundwork.account.session.Visit;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.util.List;

/** The doors to {@link PasswordResets}. */
record ResetRoutes(PasswordResets resets, SignIns signIns, Accounts accounts) {
    List<Route> routes() {
        return List.of(
                Route.post("/api/password-resets", Access.PUBLIC)
                        .takes(PasswordResets.ResetRequest.class)
                        .gives(202)
                        .refuses(429)
                        .does("Sends a link for a new password to whoever has an account with this address", this::ask),
                Route.post("/api/password-resets/choices", Access.PUBLIC)
                        .takes(PasswordResets.ResetChoice.class)
                        .gives(201, Me.class)
                        .does("Sets the password that a link allows, and signs in", this::choose),
                Route.post("/api/reset-links", Access.ADMINISTRATOR)
                        .takes(PasswordResets.ResetRequest.class)
                        .gives(201, PasswordResets.ResetLink.class)
                        .does("Makes a link for a new password, to hand over", call -> resets.linkFor(call.body())));
    }

    private Empty ask(Call<PasswordResets.ResetRequest> call) {
        resets.ask(call.body(), Visit.of(call));
        return Empty.EMPTY;
    }

    private Me choose(Call<PasswordResets.ResetChoice> call) {
        Secret session = resets.choose(call.body(), Visit.of(call), signIns);
        call.startSession(session.value());
        return accounts.of(session);
    }
}
