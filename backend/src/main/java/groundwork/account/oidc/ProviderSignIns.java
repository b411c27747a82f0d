package groundwork.account.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import groundwork.account.Accounts;
import groundwork.account.Entrance;
import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.account.password.Delays;
import groundwork.account.secret.OneTimeSecrets;
import groundwork.account.secret.OneTimeSecrets.Purpose;
import groundwork.account.secret.Secret;
import groundwork.account.session.Visit;
import groundwork.db.Database;
import groundwork.http.Json;
import groundwork.http.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sign-in by another service. Who comes back needs the token that this browser was given on the way out, so that nobody can
 * be led in under another's name. Somebody unknown gets an account; an account that exists with the same address is never
 * taken over, but linked by its owner from inside. Thread-safe.
 */
public final class ProviderSignIns {
    private static final Duration ERRAND_FITS = Duration.ofMinutes(10);
    private static final JsonMapper JSON = Json.mapper(List.of());

    private final Database database;
    private final IdentityStore store = new IdentityStore();
    private final Provider provider;
    private final Parts parts;

    /** What this needs of the other services. */
    public record Parts(Accounts accounts, OneTimeSecrets secrets, Delays delays, Entrance entrance) {}

    /** @param callback the page that the service leads back to */
    public ProviderSignIns(Database database, ProviderSettings settings, Supplier<URI> callback, Parts parts) {
        this.database = database;
        this.provider = new Provider(settings, callback);
        this.parts = parts;
    }

    /**
     * The way to the other service.
     *
     * @param url where to send the browser
     * @param token what the browser keeps, and brings back
     */
    record WayOut(URI url, String token) {}

    /**
     * The way back.
     *
     * @param token from the way out
     * @param merge whether the work of a guest on this device comes into the account
     */
    record WayBack(String token, String state, String code, Optional<Boolean> merge) {}

    /** Who people are for other services, for whoever exports, merges and erases. */
    public static PersonalData personalData() {
        return new IdentityData(new IdentityStore());
    }

    WayOut begin() {
        Provider.Errand errand = Provider.Errand.random();
        URI url = provider.wayOut(errand);
        Secret token =
                parts.secrets().give(Purpose.PROVIDER, Optional.empty(), Optional.of(written(errand)), ERRAND_FITS);
        return new WayOut(url, token.value());
    }

    /** @param signedIn the account that the browser is signed in to: it is linked then */
    Secret end(WayBack back, Optional<LearnerId> signedIn, Visit visit) {
        Delays.Try attempt = parts.delays().admit(visit.address());
        Provider.Errand errand = parts.secrets()
                .take(Purpose.PROVIDER, new Secret(back.token()))
                .flatMap(OneTimeSecrets.Opened::content)
                .map(ProviderSignIns::read)
                .filter(sent -> sent.state().equals(back.state()))
                .orElseThrow(() -> Refused.badRequest("/token", "This sign-in did not begin here. Start it again."));
        Identity identity = provider.identity(back.code(), errand);
        attempt.succeeded();
        Optional<LearnerId> known = database.read(sql -> store.find(sql, identity));
        if (known.isPresent()) {
            return parts.entrance().enter(known.get(), visit, back.merge().orElse(false));
        }
        return signedIn.map(learner -> link(identity, learner, visit)).orElseGet(() -> makeAccount(identity, visit));
    }

    private Secret link(Identity identity, LearnerId learner, Visit visit) {
        database.write(sql -> store.add(sql, identity, learner));
        return parts.entrance().enter(learner, visit, false);
    }

    private Secret makeAccount(Identity identity, Visit visit) {
        String email = identity.email()
                .orElseThrow(() -> Refused.conflict("The other service does not vouch for an address of yours."));
        return parts.accounts()
                .addVouchedFor(email, identity.name(), visit, (sql, learner) -> store.add(sql, identity, learner));
    }

    private static String written(Provider.Errand errand) {
        try {
            return JSON.writeValueAsString(errand);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Records can be written", unwritable);
        }
    }

    private static Provider.Errand read(String content) {
        try {
            return JSON.readValue(content, Provider.Errand.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored errand cannot be read", unreadable);
        }
    }
}
