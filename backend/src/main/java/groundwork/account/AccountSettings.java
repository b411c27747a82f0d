package groundwork.account;

import groundwork.account.mail.MailSettings;
import groundwork.account.oidc.ProviderSettings;
import groundwork.account.password.PasswordCost;
import java.util.Optional;

/**
 * What the operator decides about accounts.
 *
 * @param isBehindProxy whether X-Forwarded-For is written by a proxy of theirs
 * @param mail without it, passwords are reset by links from an administrator
 * @param provider another service that people may sign in by
 */
public record AccountSettings(
        PasswordCost cost, boolean isBehindProxy, Optional<MailSettings> mail, Optional<ProviderSettings> provider) {
    public static final AccountSettings USUAL =
            new AccountSettings(PasswordCost.USUAL, false, Optional.empty(), Optional.empty());
}
