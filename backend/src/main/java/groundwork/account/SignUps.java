package groundwork.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import groundwork.account.mail.Letter;
import groundwork.account.mail.Mailer;
import groundwork.account.password.Delays;
import groundwork.account.password.PasswordRules;
import groundwork.account.password.Passwords;
import groundwork.account.secret.OneTimeSecrets;
import groundwork.account.secret.OneTimeSecrets.Opened;
import groundwork.account.secret.OneTimeSecrets.Purpose;
import groundwork.account.secret.Secret;
import groundwork.account.session.Sessions;
import groundwork.account.session.Visit;
import groundwork.db.Database;
import groundwork.http.Json;
import groundwork.http.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Makes accounts. A guest's learner becomes the account's, so nothing they did is lost. Where letters can be sent, an
 * account is made only once its address is confirmed, and a taken address is answered like a free one; where none can, a
 * taken address cannot be hidden from whoever tries it, only slowed. Thread-safe.
 */
final class SignUps {
    private static final JsonMapper JSON = Json.mapper(List.of());
    private static final Duration CONFIRMED_WITHIN = Duration.ofHours(24);

    private final Database database;
    private final AccountStore store = new AccountStore();
    private final Parts parts;
    private final Clock clock;

    /** What signing up needs of the other services. */
    record Parts(
            Accounts accounts,
            Sessions sessions,
            OneTimeSecrets secrets,
            Passwords passwords,
            Delays delays,
            Entrance entrance,
            Links links,
            Optional<Mailer> mailer) {}

    SignUps(Database database, Parts parts, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.clock = clock;
    }

    /** Somebody who wants an account, read and found fit. */
    private record Applicant(Email email, String name, String passwordHash, Optional<String> code) {}

    /** What a letter's secret stands for until it comes back. */
    record Pending(String email, String name, String passwordHash, Optional<String> code) {}

    /** The session of a new account; empty where a letter has to come back first. */
    Optional<Secret> signUp(SignUpRequest request, Visit visit) {
        refuseSignedIn(visit);
        Applicant applicant = applicant(request, visit);
        if (parts.mailer().isEmpty()) {
            return Optional.of(make(applicant, parts.entrance().guest(visit), visit));
        }
        Letter letter = letter(applicant, visit);
        parts.mailer().get().post(() -> Optional.of(letter));
        return Optional.empty();
    }

    private void refuseSignedIn(Visit visit) {
        visit.token()
                .flatMap(parts.sessions()::find)
                .filter(session -> session.role().isPresent())
                .ifPresent(session -> {
                    throw Refused.conflict("You have an account and are signed in to it.");
                });
    }

    private Applicant applicant(SignUpRequest request, Visit visit) {
        Email email = Email.read("/email", request.email());
        String name = Account.readName("/name", request.name());
        PasswordRules.refuse(request.password(), List.of(email.key(), name)).ifPresent(reason -> {
            throw Refused.badRequest("/password", reason);
        });
        Optional<String> code = request.code().map(String::strip).filter(given -> !given.isEmpty());
        Delays.Try attempt = parts.delays().admit(visit.address());
        code.map(Secret::new).ifPresent(parts.accounts()::checkCode);
        String hash = parts.passwords().hash(request.password());
        if (parts.accounts().find(email).isEmpty()) {
            attempt.succeeded();
        }
        return new Applicant(email, name, hash, code);
    }

    private Secret make(Applicant applicant, Optional<LearnerId> guest, Visit visit) {
        return database.write(sql -> {
            LearnerId learner = guest.orElseGet(() -> parts.accounts().newLearner(sql));
            applicant.code().ifPresent(code -> parts.accounts().takeCode(sql, new Secret(code)));
            Account account = new Account(
                    learner,
                    applicant.email(),
                    applicant.name(),
                    applicant.code().isPresent() ? Role.TRAINER : Role.LEARNER,
                    Optional.of(applicant.passwordHash()),
                    clock.instant());
            if (!store.add(sql, account)) {
                throw Refused.conflict("No account can be made with this address. If it is yours, sign in instead.");
            }
            parts.sessions().endAll(sql, learner);
            return parts.sessions().open(sql, learner, visit);
        });
    }

    /** Either kind takes the same way through the database, so that neither is faster. */
    private Letter letter(Applicant applicant, Visit visit) {
        Pending pending =
                new Pending(applicant.email().value(), applicant.name(), applicant.passwordHash(), applicant.code());
        Secret secret = parts.secrets()
                .give(Purpose.SIGN_UP, parts.entrance().guest(visit), Optional.of(written(pending)), CONFIRMED_WITHIN);
        return parts.accounts().find(applicant.email()).isPresent()
                ? Letters.accountExists(applicant.email(), parts.links().account())
                : Letters.confirm(applicant.email(), parts.links().confirm(secret));
    }

    /**
     * Makes the account that a letter confirms. The password is asked for once more: whoever reads the letter proves with it
     * that they asked for the account, and nobody opens one for them under a password of a stranger's.
     */
    Secret confirm(ConfirmRequest request, Visit visit) {
        Delays.Try attempt = parts.delays().admit("sign-up " + new Secret(request.token()).hash(), visit.address());
        Secret secret = new Secret(request.token());
        Opened opened = parts.secrets().look(Purpose.SIGN_UP, secret).orElseThrow(SignUps::expired);
        Pending pending = read(opened.content().orElseThrow());
        if (!parts.passwords().fits(Optional.of(pending.passwordHash()), request.password())) {
            throw Refused.badRequest("/password", "This is not the password that you signed up with.");
        }
        attempt.succeeded();
        if (parts.secrets().take(Purpose.SIGN_UP, secret).isEmpty()) {
            throw expired();
        }
        Applicant applicant =
                new Applicant(new Email(pending.email()), pending.name(), pending.passwordHash(), pending.code());
        return make(applicant, stillGuest(opened), visit);
    }

    private Optional<LearnerId> stillGuest(Opened opened) {
        return opened.learner().filter(learner -> parts.accounts().find(learner).isEmpty());
    }

    private static String written(Pending pending) {
        try {
            return JSON.writeValueAsString(pending);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Records can be written", unwritable);
        }
    }

    private static Pending read(String content) {
        try {
            return JSON.readValue(content, Pending.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored sign-up cannot be read", unreadable);
        }
    }

    private static Refused expired() {
        return Refused.badRequest("/token", "This link was used already, or is older than a day. Sign up once more.");
    }
}
