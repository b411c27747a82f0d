package groundwork.account;

import groundwork.account.secret.Secret;
import groundwork.account.session.Visit;
import groundwork.http.Access;
import groundwork.http.Call;
import groundwork.http.Empty;
import groundwork.http.Route;
import java.util.List;
import java.util.Optional;

/** The doors to accounts: in, and who one is there. */
final class AccountRoutes {
    private final Accounts accounts;
    private final SignUps signUps;
    private final SignIns signIns;
    private final SignInWays ways;

    AccountRoutes(Accounts accounts, SignUps signUps, SignIns signIns, SignInWays ways) {
        this.accounts = accounts;
        this.signUps = signUps;
        this.signIns = signIns;
        this.ways = ways;
    }

    /**
     * How people can come in here, beside address and password.
     *
     * @param mail whether letters can be sent, for confirming addresses and for new passwords
     * @param provider the name of another service that one may sign in by
     */
    record SignInWays(boolean mail, Optional<String> provider) {}

    /** A change; what is absent stays. */
    record AccountChange(Optional<String> name, Optional<String> code) {}

    List<Route> routes() {
        return List.of(
                Route.post("/api/guest", Access.PUBLIC)
                        .gives(201, Me.class)
                        .or(200)
                        .does("Makes a learner without sign-up, or keeps the one there is", this::guest),
                Route.get("/api/sign-in", Access.PUBLIC)
                        .gives(200, SignInWays.class)
                        .does("Says how one can sign in", call -> ways),
                Route.post("/api/accounts", Access.PUBLIC)
                        .takes(SignUpRequest.class)
                        .gives(201, Me.class)
                        .or(202)
                        .refuses(409, 429)
                        .does("Makes an account, or sends a letter that has to be confirmed (202)", this::signUp),
                Route.post("/api/accounts/confirmations", Access.PUBLIC)
                        .takes(ConfirmRequest.class)
                        .gives(201, Me.class)
                        .refuses(409, 429)
                        .does("Makes the account that a letter confirms", this::confirm),
                Route.post("/api/sessions", Access.PUBLIC)
                        .takes(SignIns.SignInRequest.class)
                        .gives(201, Me.class)
                        .refuses(401, 429)
                        .does("Signs in", call -> enter(call, signIns.signIn(call.body(), Visit.of(call)))),
                Route.get("/api/me", Access.LEARNER)
                        .gives(200, Me.class)
                        .does("Says who asks", call -> accounts.me(learner(call))),
                Route.patch("/api/me", Access.LEARNER)
                        .takes(AccountChange.class)
                        .gives(200, Me.class)
                        .refuses(409)
                        .does("Changes the name, or makes a trainer by a code", this::change),
                Route.put("/api/me/password", Access.LEARNER)
                        .takes(SignIns.PasswordChange.class)
                        .gives(200, Me.class)
                        .refuses(409, 429)
                        .does("Changes the password and ends all other sessions", this::changePassword));
    }

    private Me guest(Call<Empty> call) {
        if (call.visitor().isPresent()) {
            call.status(200);
            return accounts.me(learner(call));
        }
        call.startSession(accounts.startGuest(Visit.of(call)).value());
        return Me.GUEST;
    }

    private Me signUp(Call<SignUpRequest> call) {
        Optional<Secret> session = signUps.signUp(call.body(), Visit.of(call));
        if (session.isEmpty()) {
            call.status(202);
            return Me.GUEST;
        }
        return enter(call, session.get());
    }

    private Me confirm(Call<ConfirmRequest> call) {
        return enter(call, signUps.confirm(call.body(), Visit.of(call)));
    }

    private Me enter(Call<?> call, Secret session) {
        call.startSession(session.value());
        return accounts.of(session);
    }

    private Me change(Call<AccountChange> call) {
        Account account = accounts.require(learner(call));
        call.body()
                .name()
                .map(name -> Account.readName("/name", name))
                .ifPresent(name -> accounts.rename(account.learner(), name));
        call.body()
                .code()
                .map(String::strip)
                .map(Secret::new)
                .ifPresent(code -> accounts.useCode(account.learner(), code));
        return accounts.me(account.learner());
    }

    private Me changePassword(Call<SignIns.PasswordChange> call) {
        return enter(call, signIns.change(learner(call), call.body(), Visit.of(call)));
    }

    private static LearnerId learner(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
