package groundwork;

import groundwork.account.AccountSettings;
import groundwork.account.mail.MailSettings;
import groundwork.account.oidc.ProviderSettings;
import groundwork.account.password.PasswordCost;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of a server that say how people sign in. */
final class AccountOptions {
    @Option(
            names = "--smtp",
            defaultValue = "${env:GROUNDWORK_SMTP}",
            description = "Mail server, smtp://user:password@host:587 or smtps://…, for confirming addresses and new "
                    + "passwords (GROUNDWORK_SMTP; without it, administrators hand out links).")
    private @Nullable URI smtp;

    @Option(
            names = "--mail-from",
            defaultValue = "${env:GROUNDWORK_MAIL_FROM}",
            description = "Sender of its letters (GROUNDWORK_MAIL_FROM; default groundwork@ the mail server).")
    private @Nullable String mailFrom;

    @Option(
            names = "--behind-proxy",
            defaultValue = "${env:GROUNDWORK_BEHIND_PROXY:-false}",
            description = "A proxy of yours stands in front and writes X-Forwarded-For (GROUNDWORK_BEHIND_PROXY).")
    private boolean isBehindProxy;

    @Option(
            names = "--oidc-issuer",
            defaultValue = "${env:GROUNDWORK_OIDC_ISSUER}",
            description = "Service that people may sign in by with OpenID Connect (GROUNDWORK_OIDC_ISSUER). It leads "
                    + "back to <url>/account/provider.")
    private @Nullable URI issuer;

    @Option(
            names = "--oidc-client",
            defaultValue = "${env:GROUNDWORK_OIDC_CLIENT}",
            description = "Client id there (GROUNDWORK_OIDC_CLIENT).")
    private @Nullable String client;

    @Option(
            names = "--oidc-secret",
            defaultValue = "${env:GROUNDWORK_OIDC_SECRET}",
            description = "Client secret there; the variable GROUNDWORK_OIDC_SECRET keeps it out of process lists.")
    private @Nullable String secret;

    @Option(
            names = "--oidc-name",
            defaultValue = "${env:GROUNDWORK_OIDC_NAME}",
            description = "What people call it (GROUNDWORK_OIDC_NAME; default its host).")
    private @Nullable String name;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    AccountSettings settings() {
        try {
            return new AccountSettings(PasswordCost.USUAL, isBehindProxy, mail(), provider());
        } catch (IllegalArgumentException unfit) {
            throw refused(String.valueOf(unfit.getMessage()));
        }
    }

    private Optional<MailSettings> mail() {
        return Optional.ofNullable(smtp)
                .map(server -> new MailSettings(
                        server, Optional.ofNullable(mailFrom).orElse("groundwork@" + server.getHost())));
    }

    private Optional<ProviderSettings> provider() {
        if (issuer == null) {
            return Optional.empty();
        }
        if (client == null || secret == null) {
            throw refused("--oidc-issuer needs --oidc-client and --oidc-secret.");
        }
        return Optional.of(new ProviderSettings(
                issuer, client, secret, Optional.ofNullable(name).orElse(String.valueOf(issuer.getHost()))));
    }

    private ParameterException refused(String sentence) {
        if (command == null) {
            throw new IllegalStateException("picocli names the command");
        }
        return new ParameterException(command.commandLine(), sentence);
    }
}
