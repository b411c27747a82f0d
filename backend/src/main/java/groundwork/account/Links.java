package groundwork.account;

import groundwork.account.secret.Secret;
import java.net.URI;
import java.util.function.Supplier;

/**
 * Addresses of pages that letters lead to. They are made of the configured address only: a Host header is the sender's
 * word. Secrets stand behind the #, which browsers keep to themselves.
 */
public record Links(Supplier<URI> base) {
    URI account() {
        return at("/account");
    }

    URI confirm(Secret secret) {
        return at("/account#confirm=" + secret.value());
    }

    public URI reset(Secret secret) {
        return at("/account#reset=" + secret.value());
    }

    /** A page or route of this server. */
    public URI at(String path) {
        return URI.create(base.get().toString().replaceAll("/+$", "") + path);
    }
}
