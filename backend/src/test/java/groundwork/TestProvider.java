package groundwork;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A small provider of OpenID Connect: it asks nobody for a password, and keeps to the protocol otherwise. */
final class TestProvider implements AutoCloseable {
    static final String CLIENT = "groundwork";
    static final String SECRET = "a secret that both know, long enough";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, AuthenticationRequest> asked = new HashMap<>();
    private RSAKey signing;
    private JWTClaimsSet.Builder person = new JWTClaimsSet.Builder();

    TestProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("test").generate();
        signing = key;
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> send(exchange, metadata()));
        server.createContext(
                "/keys",
                exchange -> send(exchange, new JWKSet(key).toPublicJWKSet().toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Who will be vouched for. */
    void person(String subject, String email, boolean isVerified) {
        person = new JWTClaimsSet.Builder()
                .subject(subject)
                .claim("email", email)
                .claim("email_verified", isVerified)
                .claim("name", "Lea of the provider");
    }

    /** Signs with a key that it does not publish. */
    void forge() throws JOSEException {
        signing = new RSAKeyGenerator(2048).keyID("test").generate();
    }

    /** What the provider's page would do: it takes the person's consent and makes a code. */
    String consent(URI wayOut) throws ParseException {
        String code = UUID.randomUUID().toString();
        asked.put(code, AuthenticationRequest.parse(wayOut));
        return code;
    }

    String state(String code) {
        return Objects.requireNonNull(asked.get(code)).getState().getValue();
    }

    private String metadata() {
        OIDCProviderMetadata metadata =
                new OIDCProviderMetadata(new Issuer(issuer()), List.of(SubjectType.PUBLIC), issuer().resolve("/keys"));
        metadata.setAuthorizationEndpointURI(issuer().resolve("/authorize"));
        metadata.setTokenEndpointURI(issuer().resolve("/token"));
        metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.RS256));
        metadata.applyDefaults();
        return metadata.toJSONObject().toJSONString();
    }

    private void token(HttpExchange exchange) throws IOException {
        try {
            URL url = issuer().resolve("/token").toURL();
            HTTPRequest request = new HTTPRequest(HTTPRequest.Method.POST, url);
            request.setHeader("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"));
            request.setHeader("Authorization", exchange.getRequestHeaders().getFirst("Authorization"));
            request.setBody(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            AuthorizationCodeGrant grant =
                    (AuthorizationCodeGrant) TokenRequest.parse(request).getAuthorizationGrant();
            AuthenticationRequest before =
                    asked.remove(grant.getAuthorizationCode().getValue());
            CodeChallenge proven = CodeChallenge.compute(CodeChallengeMethod.S256, grant.getCodeVerifier());
            if (before == null || !proven.equals(before.getCodeChallenge())) {
                send(exchange, 400, "{\"error\":\"invalid_grant\"}");
                return;
            }
            send(exchange, tokens(before));
        } catch (ParseException | JOSEException malformed) {
            send(exchange, 400, "{\"error\":\"invalid_request\"}");
        }
    }

    private String tokens(AuthenticationRequest before) throws JOSEException {
        long now = Instant.now().getEpochSecond();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
                person.issuer(issuer().toString())
                        .audience(CLIENT)
                        .claim("iat", now)
                        .claim("exp", now + 60)
                        .claim("nonce", before.getNonce().getValue())
                        .build());
        token.sign(new RSASSASigner(signing));
        return new OIDCTokenResponse(new OIDCTokens(token, new BearerAccessToken(), null))
                .toJSONObject()
                .toJSONString();
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        send(exchange, 200, json);
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
