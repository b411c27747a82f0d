package groundwork.account;

import groundwork.account.mail.Mailer;
import groundwork.account.oidc.ProviderRoutes;
import groundwork.account.oidc.ProviderSettings;
import groundwork.account.oidc.ProviderSignIns;
import groundwork.account.passkey.PasskeyRoutes;
import groundwork.account.passkey.Passkeys;
import groundwork.account.password.Delays;
import groundwork.account.password.Passwords;
import groundwork.account.secret.OneTimeSecrets;
import groundwork.account.session.SessionRoutes;
import groundwork.account.session.Sessions;
import groundwork.db.Database;
import groundwork.http.Principal;
import groundwork.http.Route;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The feature as a whole: its services, wired, and its routes. Thread-safe. */
public final class People implements AutoCloseable {
    private final Accounts accounts;
    private final Sessions sessions;
    private final OneTimeSecrets secrets;
    private final PasswordResets resets;
    private final Optional<Mailer> mailer;
    private final Links links;
    private final List<Route> routes;

    /**
     * What accounts stand in.
     *
     * @param random a cryptographically strong one: all secrets come from it
     * @param url the address that people use, asked for only once the server listens
     */
    public record Surroundings(Clock clock, RandomGenerator random, Supplier<URI> url) {}

    /** Wires the feature, and joins what features keep of people as the first of them. */
    public People(Database database, AccountSettings settings, Belongings belongings, Surroundings around) {
        Clock clock = around.clock();
        this.sessions = new Sessions(database, clock, around.random());
        this.secrets = new OneTimeSecrets(database, clock, around.random());
        this.accounts = new Accounts(database, sessions, secrets, clock);
        this.mailer = settings.mail().map(Mailer::new);
        belongings.register(new AccountData(new AccountStore(), sessions));
        Passwords passwords = new Passwords(settings.cost(), around.random());
        Delays delays = new Delays(clock);
        Entrance entrance = new Entrance(database, sessions, belongings);
        this.links = new Links(around.url());
        this.resets = new PasswordResets(accounts, secrets, delays, links, mailer);
        SignIns signIns = new SignIns(database, new SignIns.Parts(accounts, sessions, passwords, delays, entrance));
        SignUps signUps = new SignUps(
                database,
                new SignUps.Parts(accounts, sessions, secrets, passwords, delays, entrance, links, mailer),
                clock);
        Passkeys passkeys =
                new Passkeys(database, new Passkeys.Parts(accounts, secrets, delays, entrance), around.url(), clock);
        belongings.register(passkeys.personalData()).register(ProviderSignIns.personalData());
        Optional<ProviderSignIns> provider = settings.provider()
                .map(chosen -> new ProviderSignIns(
                        database,
                        chosen,
                        () -> links.at("/account/provider"),
                        new ProviderSignIns.Parts(accounts, secrets, delays, entrance)));
        AccountRoutes.SignInWays ways = new AccountRoutes.SignInWays(
                mailer.isPresent(), settings.provider().map(ProviderSettings::name));
        this.routes = Stream.of(
                        new AccountRoutes(accounts, signUps, signIns, ways).routes(),
                        new SessionRoutes(sessions).routes(),
                        new BelongingRoutes(
                                        belongings,
                                        new Departures(accounts, sessions, signIns, belongings, clock),
                                        clock)
                                .routes(),
                        new ResetRoutes(resets, signIns, accounts).routes(),
                        new PasskeyRoutes(passkeys, accounts).routes(),
                        new ProviderRoutes(provider, accounts).routes())
                .flatMap(List::stream)
                .toList();
    }

    public List<Route> routes() {
        return routes;
    }

    public Accounts accounts() {
        return accounts;
    }

    public PasswordResets resets() {
        return resets;
    }

    public OneTimeSecrets secrets() {
        return secrets;
    }

    /** Addresses of pages, for letters. */
    public Links links() {
        return links;
    }

    /** Hands letters to the mail server, where there is one. */
    public Optional<Mailer> mailer() {
        return mailer;
    }

    /** Whose session a token opens. */
    public Optional<Principal> principal(String token) {
        return sessions.principal(token);
    }

    /** Forgets idle guests and what has expired. */
    public void keepHouse() {
        accounts.forgetIdleGuests();
        accounts.forgetEndedSessions();
        secrets.forgetExpired();
    }

    /** Letters that wait are lost. */
    @Override
    public void close() {
        mailer.ifPresent(Mailer::close);
    }
}
