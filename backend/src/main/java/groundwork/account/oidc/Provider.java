package groundwork.account.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import groundwork.http.Refused;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The other service, spoken to as OpenID Connect says, by a library. What it answers is believed only once verified. */
final class Provider {
    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int LARGEST_KEYS = 100_000;

    private final ProviderSettings settings;
    private final Supplier<URI> callback;
    private volatile @Nullable OIDCProviderMetadata metadata;

    /** @param callback the page that the service leads back to */
    Provider(ProviderSettings settings, Supplier<URI> callback) {
        this.settings = settings;
        this.callback = callback;
    }

    /**
     * What has to be remembered between the way out and the way back.
     *
     * @param state that the way back has to bring
     * @param nonce that the token has to hold
     * @param verifier that proves, with the code, who sent the person out
     */
    record Errand(String state, String nonce, String verifier) {
        static Errand random() {
            return new Errand(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
        }
    }

    /** Where to send the person. */
    URI wayOut(Errand errand) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "email", "profile"), client(), callback.get())
                .endpointURI(known().getAuthorizationEndpointURI())
                .state(new State(errand.state()))
                .nonce(new Nonce(errand.nonce()))
                .codeChallenge(new CodeVerifier(errand.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Who came back with this code. */
    Identity identity(String code, Errand errand) {
        try {
            HTTPRequest request = new TokenRequest.Builder(
                            known().getTokenEndpointURI(),
                            new ClientSecretBasic(client(), new Secret(settings.clientSecret())),
                            new AuthorizationCodeGrant(
                                    new AuthorizationCode(code), callback.get(), new CodeVerifier(errand.verifier())))
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(TIMEOUT_MILLIS);
            request.setReadTimeout(TIMEOUT_MILLIS);
            var response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) {
                throw refused();
            }
            return identity(verified((OIDCTokenResponse) response.toSuccessResponse(), errand));
        } catch (GeneralException | BadJOSEException | JOSEException | IllegalArgumentException invalid) {
            LOG.info("Another service’s answer was not accepted: {}", invalid.getMessage());
            throw refused();
        } catch (IOException unreachable) {
            throw away(unreachable);
        }
    }

    private IDTokenClaimsSet verified(OIDCTokenResponse response, Errand errand)
            throws BadJOSEException, JOSEException, IOException {
        IDTokenValidator validator = new IDTokenValidator(
                known().getIssuer(),
                client(),
                JWSAlgorithm.RS256,
                known().getJWKSetURI().toURL(),
                new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_KEYS));
        return validator.validate(response.getOIDCTokens().getIDToken(), new Nonce(errand.nonce()));
    }

    private static Identity identity(IDTokenClaimsSet claims) {
        boolean isVerified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        return new Identity(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                Optional.ofNullable(claims.getStringClaim("email")).filter(email -> isVerified),
                Optional.ofNullable(claims.getStringClaim("name")));
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }

    /** Asked for when first needed: the service may be away while this server starts. */
    private OIDCProviderMetadata known() {
        OIDCProviderMetadata before = metadata;
        if (before != null) {
            return before;
        }
        try {
            OIDCProviderMetadata found =
                    OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
            metadata = Objects.requireNonNull(found);
            return found;
        } catch (GeneralException | IOException unreachable) {
            throw away(unreachable);
        }
    }

    private static Refused away(Exception reason) {
        LOG.warn("Another service that people sign in by does not answer: {}", reason.getMessage());
        return Refused.unavailable("The service that you sign in by does not answer.", Duration.ofSeconds(10));
    }

    private static Refused refused() {
        return Refused.badRequest("/code", "The other service did not confirm who you are. Try again.");
    }
}
