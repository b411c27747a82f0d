package groundwork.http;

import static groundwork.http.Client.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecurityTest {
    private static Server server;
    private static Client client;
    private static Server secureServer;
    private static Client secureClient;

    @BeforeAll
    static void start() {
        server = Server.start(0, Notebook.site());
        client = new Client(server);
        secureServer = Server.start(0, Notebook.site().at(URI.create("https://study.example.org")));
        secureClient = new Client(secureServer);
    }

    @AfterAll
    static void stop() {
        server.stop();
        secureServer.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/health",
                "/api/broken",
                "/api/nothing",
                "/api/notes",
                "/",
                "/map",
                "/none.js",
                "/openapi.json"
            })
    void putsSecurityHeadersOnEverything(String path) {
        HttpResponse<String> response = client.get(path);
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(response, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(response, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(response, "Permissions-Policy")).contains("camera=()");
        assertThat(header(response, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(response.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(response.headers().allValues("Cache-Control")).hasSize(1);
        assertThat(response.headers().map()).doesNotContainKeys("strict-transport-security", "server");
    }

    /** A first visit takes dozens of them. */
    @Test
    void sparesScriptsWhatIsSaidOfPages() {
        HttpResponse<String> script = client.get("/_app/immutable/entry.js");
        assertThat(header(script, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(script, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(script, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(script.headers().map()).doesNotContainKeys("permissions-policy", "x-frame-options");
    }

    @Test
    void letsNobodyKeepApiResponses() {
        assertThat(header(client.get("/api/health"), "Cache-Control")).isEqualTo("no-store");
        assertThat(header(client.get("/api/nothing"), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void staysOnHttpsOnceThere() {
        assertThat(header(secureClient.get("/"), "Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(header(secureClient.send("POST", "/api/guest", ""), "Set-Cookie"))
                .startsWith("__Host-groundwork=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-origin, 201",
        "Sec-Fetch-Site, none, 201",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, http://localhost, 403",
        "Origin, http://localhost:PORT.evil.example, 403",
        "Origin, http://localhost:PORT, 201",
        "X-Any, thing, 201",
    })
    void takesChangesFromItsOwnPagesOnly(String name, String value, int status) {
        String sent = value.replace("PORT", Integer.toString(server.port()));
        assertThat(client.send("POST", "/api/guest", "", name, sent).statusCode())
                .isEqualTo(status);
    }

    @Test
    void takesChangesFromTheConfiguredAddressBehindAProxy() {
        HttpResponse<String> own = secureClient.send("POST", "/api/guest", "", "Origin", "https://study.example.org");
        HttpResponse<String> other = secureClient.send("POST", "/api/guest", "", "Origin", "http://study.example.org");
        assertThat(own.statusCode()).isEqualTo(201);
        assertThat(other.statusCode()).isEqualTo(403);
    }

    @Test
    void letsOtherSitesLinkToPagesAndReads() {
        assertThat(client.get("/map", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(200);
        assertThat(client.get("/api/health", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/%zz HTTP/1.1, 400",
        "GET /api/%ff%fe HTTP/1.1, 400",
        "GET /api/notes/a%2fb HTTP/1.1, 400",
        "NONSENSE, 400",
        "BREW /api/health HTTP/1.1, 405",
    })
    void answersMalformedRequestsWithAProblem(String line, int status) {
        String response = client.raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(response).startsWith("HTTP/1.1 " + status);
        assertThat(response).contains("application/problem+json", "X-Content-Type-Options: nosniff");
    }

    @Test
    void answersOversizedHeadersWithAProblem() {
        String response = client.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");
        assertThat(response).startsWith("HTTP/1.1 431").contains("application/problem+json", "nosniff");
    }

    @Test
    void answersWebSocketHandshakesWithAProblem() {
        HttpResponse<String> response = client.get("/api/health", "Sec-WebSocket-Version", "13");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
