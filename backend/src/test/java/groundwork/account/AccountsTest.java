package groundwork.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.SetClock;
import groundwork.account.password.Delays;
import groundwork.account.password.PasswordCost;
import groundwork.account.password.Passwords;
import groundwork.account.secret.OneTimeSecrets;
import groundwork.account.secret.Secret;
import groundwork.account.session.Session;
import groundwork.account.session.Sessions;
import groundwork.account.session.Visit;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.http.Access;
import groundwork.http.Principal;
import groundwork.http.Refused;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guests, accounts and their sessions, on both engines. */
@DatabaseTest
final class AccountsTest {
    private static final String PASSWORD = "ferry timetable at dawn";
    private static final Visit NOBODY = visit(Optional.empty());

    private final SetClock clock = new SetClock();
    private final SecureRandom random = new SecureRandom();
    private Sessions sessions;
    private OneTimeSecrets secrets;
    private Accounts accounts;
    private SignIns signIns;
    private SignUps signUps;
    private PasswordResets resets;

    @BeforeEach
    void open(Database database, @TempDir Path data) {
        sessions = new Sessions(database, clock, random);
        secrets = new OneTimeSecrets(database, clock, random);
        accounts = new Accounts(database, sessions, secrets, clock);
        Passwords passwords = new Passwords(new PasswordCost(64, 1, 1), random);
        Delays delays = new Delays(clock);
        Belongings belongings = new Belongings(database, new ErasedLearners(data), clock);
        Entrance entrance = new Entrance(database, sessions, belongings);
        Links links = new Links(() -> URI.create("https://study.example.org/"));
        signIns = new SignIns(database, new SignIns.Parts(accounts, sessions, passwords, delays, entrance));
        signUps = new SignUps(
                database,
                new SignUps.Parts(accounts, sessions, secrets, passwords, delays, entrance, links, Optional.empty()),
                clock);
        resets = new PasswordResets(accounts, secrets, delays, links, Optional.empty());
    }

    private static Visit visit(Optional<Secret> token) {
        return new Visit(token, "192.0.2.7", "Firefox on Linux");
    }

    private Secret signUp(Visit visit, Optional<String> code) {
        return signUps.signUp(new SignUpRequest("Lea@Example.org", PASSWORD, "Lea", code), visit)
                .orElseThrow();
    }

    private Secret signIn(String email) {
        return signIns.signIn(new SignIns.SignInRequest(email, PASSWORD, Optional.empty()), NOBODY);
    }

    private Optional<String> learner(Secret token) {
        return sessions.principal(token.value()).map(Principal::id);
    }

    @Test
    void knowsAGuestAgain(Database database) {
        Secret token = accounts.startGuest(NOBODY);

        assertThat(learner(token)).isPresent().isEqualTo(learner(token));
        assertThat(learner(accounts.startGuest(NOBODY))).isNotEqualTo(learner(token));
    }

    @Test
    void opensNothingForAForgedToken(Database database) {
        accounts.startGuest(NOBODY);

        assertThat(sessions.principal("")).isEmpty();
        assertThat(sessions.principal("forged")).isEmpty();
    }

    @Test
    void keepsOnlyHashesOfTokensAndPasswords(Database database) {
        Secret token = signUp(NOBODY, Optional.empty());

        assertThat(stored(database, "select token_hash from session"))
                .hasSize(64)
                .doesNotContain(token.value());
        assertThat(stored(database, "select password_hash from account"))
                .startsWith("$argon2id$v=19$m=64,t=1,p=1$")
                .doesNotContain(PASSWORD);
    }

    private static String stored(Database database, String query) {
        return database.read(sql -> sql.fetchValue(query, String.class)) + "";
    }

    @Test
    void forgetsGuestsWhoDoNotComeBackAndNobodyElse(Database database) {
        Secret idle = accounts.startGuest(NOBODY);
        Secret faithful = accounts.startGuest(NOBODY);
        signUp(NOBODY, Optional.empty());
        clock.pass(Session.GUEST_KEPT.minus(Duration.ofDays(1)));
        assertThat(accounts.forgetIdleGuests()).isZero();
        sessions.principal(faithful.value());
        clock.pass(Duration.ofDays(2));

        assertThat(accounts.forgetIdleGuests()).isEqualTo(1);
        assertThat(learner(idle)).isEmpty();
        assertThat(learner(faithful)).isPresent();
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void keepsTheGuestsLearnerAndNotTheirSession(Database database) {
        Secret guest = accounts.startGuest(NOBODY);
        Secret elsewhere = guest;
        Optional<String> before = learner(guest);

        Secret token = signUp(visit(Optional.of(guest)), Optional.empty());

        assertThat(learner(token)).isEqualTo(before);
        assertThat(learner(elsewhere)).isEmpty();
    }

    @Test
    void knowsAnAddressByAnyCapitals(Database database) {
        Secret token = signUp(NOBODY, Optional.empty());

        assertThat(learner(signIn("lea@example.ORG"))).isEqualTo(learner(token));
        assertThatThrownBy(() -> signUp(NOBODY, Optional.empty())).isInstanceOf(Refused.class);
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void endsSessionsOfWhoStaysAway(Database database) {
        Secret token = signUp(NOBODY, Optional.empty());
        clock.pass(Duration.ofDays(89));
        assertThat(learner(token)).isPresent();
        clock.pass(Duration.ofDays(91));

        assertThat(learner(token)).isEmpty();
        assertThat(sessions.of(accounts.all().getFirst().learner())).isEmpty();
    }

    @Test
    void makesOneTrainerOfOneCode(Database database) {
        String code = accounts.firstTrainerCode().orElseThrow().value();
        assertThat(accounts.firstTrainerCode()).isEmpty();

        Secret token = signUp(NOBODY, Optional.of(code));

        assertThat(sessions.principal(token.value()).orElseThrow().access())
                .contains(Access.TRAINER)
                .doesNotContain(Access.ADMINISTRATOR);
        assertThat(accounts.firstTrainerCode()).isEmpty();
        assertThatThrownBy(() -> signUps.signUp(
                        new SignUpRequest("ben@example.org", PASSWORD, "Ben", Optional.of(code)), NOBODY))
                .isInstanceOf(Refused.class);
    }

    @Test
    void setsOnePasswordByOneLink(Database database) {
        Secret old = signUp(NOBODY, Optional.empty());
        String token = resets.link(new Email("lea@example.org"))
                .orElseThrow()
                .getFragment()
                .replace("reset=", "");
        PasswordResets.ResetChoice choice = new PasswordResets.ResetChoice(token, "harbour lights at night");

        assertThat(learner(resets.choose(choice, NOBODY, signIns))).isPresent();
        assertThat(learner(old)).isEmpty();
        assertThatThrownBy(() -> signIn("lea@example.org")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> resets.choose(choice, NOBODY, signIns)).isInstanceOf(Refused.class);
    }

    @Test
    void forgetsLinksThatAreTooOld(Database database) {
        signUp(NOBODY, Optional.empty());
        URI link = resets.link(new Email("lea@example.org")).orElseThrow();
        clock.pass(Duration.ofDays(2));

        PasswordResets.ResetChoice late =
                new PasswordResets.ResetChoice(link.getFragment().replace("reset=", ""), "harbour lights at night");
        assertThatThrownBy(() -> resets.choose(late, NOBODY, signIns)).isInstanceOf(Refused.class);
        assertThat(secrets.forgetExpired()).isEqualTo(1);
    }
}
