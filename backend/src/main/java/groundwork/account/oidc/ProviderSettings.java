package groundwork.account.oidc;

import java.net.URI;

/**
 * A service that vouches for people.
 *
 * @param issuer below which {@code /.well-known/openid-configuration} is found
 * @param name what people call it, for the button
 */
public record ProviderSettings(URI issuer, String clientId, String clientSecret, String name) {
    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + "]";
    }
}
