package groundwork.account;

import groundwork.account.mail.Letter;
import groundwork.account.mail.Mailer;
import groundwork.account.password.Delays;
import groundwork.account.secret.OneTimeSecrets;
import groundwork.account.secret.OneTimeSecrets.Purpose;
import groundwork.account.secret.Secret;
import groundwork.account.session.Visit;
import groundwork.http.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Links that let somebody choose a new password: by letter where letters can be sent, and from an administrator anyway.
 * Asking for a letter is answered alike for every address. Thread-safe.
 */
public final class PasswordResets {
    private static final Duration LETTER_FITS = Duration.ofHours(1);
    private static final Duration LINK_FITS = Duration.ofDays(1);

    private final Accounts accounts;
    private final OneTimeSecrets secrets;
    private final Delays delays;
    private final Links links;
    private final Optional<Mailer> mailer;

    PasswordResets(Accounts accounts, OneTimeSecrets secrets, Delays delays, Links links, Optional<Mailer> mailer) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.delays = delays;
        this.links = links;
        this.mailer = mailer;
    }

    /** Somebody who does not know their password. */
    record ResetRequest(String email) {}

    /** The link that somebody got, and the password that they choose. */
    record ResetChoice(String token, String password) {}

    /** A link to hand over. It fits once and for a day. */
    record ResetLink(URI url) {}

    void ask(ResetRequest request, Visit visit) {
        Email email = Email.read("/email", request.email());
        Delays.Try unused = delays.admit("reset " + email.key(), visit.address());
        mailer.ifPresent(post -> post.post(() -> accounts.find(email).map(this::letter)));
    }

    private Letter letter(Account account) {
        return Letters.reset(account.email(), links.reset(secretFor(account, LETTER_FITS)));
    }

    private Secret secretFor(Account account, Duration life) {
        return secrets.give(Purpose.PASSWORD_RESET, Optional.of(account.learner()), Optional.empty(), life);
    }

    /** A link for somebody whom an administrator knows; empty if nobody has this address. */
    public Optional<URI> link(Email email) {
        return accounts.find(email).map(account -> links.reset(secretFor(account, LINK_FITS)));
    }

    ResetLink linkFor(ResetRequest request) {
        return link(Email.read("/email", request.email()))
                .map(ResetLink::new)
                .orElseThrow(() -> Refused.notFound("Nobody has an account with this address."));
    }

    /** Sets the password, by a service that refuses weak ones; only then the link is used up. */
    Secret choose(ResetChoice choice, Visit visit, SignIns signIns) {
        Secret secret = new Secret(choice.token());
        LearnerId learner = secrets.look(Purpose.PASSWORD_RESET, secret)
                .flatMap(OneTimeSecrets.Opened::learner)
                .orElseThrow(PasswordResets::expired);
        return signIns.set(accounts.require(learner), choice.password(), visit, sql -> {
            if (secrets.take(sql, Purpose.PASSWORD_RESET, secret).isEmpty()) {
                throw expired();
            }
            secrets.takeBack(sql, Purpose.PASSWORD_RESET, learner);
        });
    }

    private static Refused expired() {
        return Refused.badRequest("/token", "This link was used already, or is too old. Ask for another.");
    }
}
