package groundwork.account.passkey;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The doors to {@link Passkeys}. */
public record PasskeyRoutes(Passkeys passkeys, Accounts accounts) {
    /** A passkey as its owner sees it. */
    record PasskeyView(String id, String name, Instant createdAt, Optional<Instant> lastUsedAt) {
        static PasskeyView of(Passkey passkey) {
            return new PasskeyView(passkey.id(), passkey.name(), passkey.createdAt(), passkey.lastUsedAt());
        }
    }

    /** The oldest first. */
    record PasskeysView(List<PasskeyView> passkeys) {}

    public List<Route> routes() {
        return List.of(
                Route.get("/api/me/passkeys", Access.LEARNER)
                        .gives(200, PasskeysView.class)
                        .does("Lists one's passkeys", this::list),
                Route.post("/api/me/passkeys/challenges", Access.LEARNER)
                        .gives(201, Passkeys.KeyChallenge.class)
                        .refuses(409)
                        .does("Gives what a device needs to make a passkey", call -> passkeys.challenge(learner(call))),
                Route.post("/api/me/passkeys", Access.LEARNER)
                        .takes(Passkeys.NewKey.class)
                        .gives(201, PasskeyView.class)
                        .refuses(409)
                        .does("Adds a passkey", call -> PasskeyView.of(passkeys.register(learner(call), call.body()))),
                Route.delete("/api/me/passkeys/{id}", Access.LEARNER)
                        .gives(204)
                        .does("Deletes a passkey", this::delete),
                Route.post("/api/passkey-challenges", Access.PUBLIC)
                        .gives(201, Passkeys.Challenge.class)
                        .does("Gives what a device has to sign", call -> passkeys.challenge()),
                Route.post("/api/passkey-sessions", Access.PUBLIC)
                        .takes(Passkeys.Proof.class)
                        .gives(201, Me.class)
                        .refuses(429)
                        .does("Signs in by a passkey", this::signIn));
    }

    private PasskeysView list(Call<Empty> call) {
        return new PasskeysView(
                passkeys.of(learner(call)).stream().map(PasskeyView::of).toList());
    }

    private Empty delete(Call<Empty> call) {
        if (!passkeys.delete(learner(call), call.path("id"))) {
            throw Refused.notFound("You have no such passkey.");
        }
        return Empty.EMPTY;
    }

    private Me signIn(Call<Passkeys.Proof> call) {
        Secret session = passkeys.signIn(call.body(), Visit.of(call));
        call.startSession(session.value());
        return accounts.of(session);
    }

    private static LearnerId learner(Call<?> call) {
        return new LearnerId(call.principal().id());
    }
}
