package groundwork.account;

import groundwork.account.password.Delays;
import groundwork.account.password.PasswordRules;
import groundwork.account.password.Passwords;
import groundwork.account.secret.Secret;
import groundwork.account.session.Sessions;
import groundwork.account.session.Visit;
import groundwork.db.Database;
import groundwork.http.Refused;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** Sign-in by address and password, and new passwords. Unknown addresses are answered as wrong passwords are. Thread-safe. */
final class SignIns {
    private final Database database;
    private final AccountStore store = new AccountStore();
    private final Parts parts;

    /** What signing in needs of the other services. */
    record Parts(Accounts accounts, Sessions sessions, Passwords passwords, Delays delays, Entrance entrance) {}

    SignIns(Database database, Parts parts) {
        this.database = database;
        this.parts = parts;
    }

    /**
     * An address and its password.
     *
     * @param merge whether the work of a guest on this device comes into the account; it does not if nothing is said
     */
    record SignInRequest(String email, String password, Optional<Boolean> merge) {}

    Secret signIn(SignInRequest request, Visit visit) {
        String key = Normalizer.normalize(request.email(), Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT);
        Delays.Try attempt = parts.delays().admit(key, visit.address());
        Optional<Account> account = known(key);
        if (!parts.passwords().fits(account.flatMap(Account::passwordHash), request.password())) {
            throw Refused.unauthorized("This address and this password do not go together.");
        }
        attempt.succeeded();
        Account known = account.orElseThrow();
        hashAnew(known, request.password());
        return parts.entrance().enter(known.learner(), visit, request.merge().orElse(false));
    }

    private Optional<Account> known(String key) {
        try {
            return parts.accounts().find(new Email(key));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private void hashAnew(Account account, String password) {
        if (account.passwordHash().filter(parts.passwords()::isOutdated).isPresent()) {
            String hash = parts.passwords().hash(password);
            database.write(sql -> store.setPassword(sql, account.learner(), hash));
        }
    }

    /**
     * A new password for somebody who is signed in.
     *
     * @param current the one of now, unless there is none
     */
    record PasswordChange(Optional<String> current, String password) {}

    /** Every other session ends, since somebody else may know the old password. */
    Secret change(LearnerId learner, PasswordChange change, Visit visit) {
        Account account = parts.accounts().require(learner);
        if (account.passwordHash().isPresent()) {
            prove(account, change.current().orElse(""), visit, "/current");
        }
        return set(account, change.password(), visit, sql -> {});
    }

    /** Refuses, at a place in the request, a password that is not the account's. */
    void prove(Account account, String password, Visit visit, String pointer) {
        Delays.Try attempt = parts.delays().admit(account.email().key(), visit.address());
        if (!parts.passwords().fits(account.passwordHash(), password)) {
            throw Refused.badRequest(pointer, "This is not your password.");
        }
        attempt.succeeded();
    }

    /**
     * Sets a password and ends every session but the new one.
     *
     * @param also what has to happen in the same work, or not at all
     */
    Secret set(Account account, String password, Visit visit, Consumer<DSLContext> also) {
        PasswordRules.refuse(password, List.of(account.email().key(), account.name()))
                .ifPresent(reason -> {
                    throw Refused.badRequest("/password", reason);
                });
        String hash = parts.passwords().hash(password);
        return database.write(sql -> {
            also.accept(sql);
            store.setPassword(sql, account.learner(), hash);
            parts.sessions().endAll(sql, account.learner());
            return parts.sessions().open(sql, account.learner(), visit);
        });
    }
}
