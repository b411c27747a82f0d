package groundwork.account;

import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.util.List;

/** The doors to {@link Accounts}. */
public final class AccountRoutes {
    private final Accounts accounts;

    public AccountRoutes(Accounts accounts) {
        this.accounts = accounts;
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/api/guest", Access.PUBLIC)
                        .gives(201, Me.class)
                        .or(200)
                        .does("Makes a learner without sign-up, or keeps the one there is", this::guest),
                Route.get("/api/me", Access.LEARNER).gives(200, Me.class).does("Says who asks", call -> new Me(true)));
    }

    private Me guest(Call<Empty> call) {
        if (call.visitor().isPresent()) {
            call.status(200);
        } else {
            call.startSession(accounts.startGuest());
        }
        return new Me(true);
    }
}
