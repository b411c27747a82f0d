package groundwork.http;

import static groundwork.http.Client.AS_LEARNER;
import static groundwork.http.Client.header;
import static groundwork.http.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RoutesTest {
    private static Server server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = Server.start(0, Notebook.site());
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void givesTheRecordAsJson() {
        HttpResponse<String> response = client.get("/api/notes/n7", AS_LEARNER);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo("application/json");
        assertThat(response.body())
                .isEqualTo("{\"id\":\"n7\",\"title\":\"lea\",\"mark\":\"not-started\","
                        + "\"content\":{\"type\":\"text\",\"words\":\"two litres\"},\"done\":false}");
    }

    @Test
    void givesATextAsItsMediaType() {
        HttpResponse<String> response = client.get("/api/motto");
        assertThat(header(response, "Content-Type")).isEqualTo("text/markdown; charset=utf-8");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(response.body()).isEqualTo("*Ünder* way");
    }

    @Test
    void admitsEveryCallerToTheirRoutesAndToNoOther() throws Exception {
        List<RoleTable.Caller> callers = List.of(
                new RoleTable.Caller("a stranger", Optional.empty(), Set.of()),
                new RoleTable.Caller("somebody without a role", Optional.of(Notebook.NOBODY_TOKEN), Set.of()),
                new RoleTable.Caller("a learner", Optional.of(Notebook.LEARNER_TOKEN), Set.of(Access.LEARNER)));
        assertThat(RoleTable.deviations(server.port(), Notebook.routes(), callers))
                .isEmpty();
    }

    @Test
    void reportsACallerWhoIsRefusedAgainstTheTable() throws Exception {
        List<RoleTable.Caller> wrong =
                List.of(new RoleTable.Caller("an impostor", Optional.of("forged"), Set.of(Access.LEARNER)));
        assertThat(RoleTable.deviations(server.port(), Notebook.routes(), wrong))
                .hasSize(4)
                .contains("GET /api/notes as an impostor gave 401, not admission");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "%0d%0aSet-Cookie:x=1", "with space"})
    void asksForASessionWhenTheTokenIsNone(String token) {
        HttpResponse<String> response = client.get("/api/notes", "Cookie", "groundwork=" + token);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void setsASessionCookieThatScriptsCannotRead() {
        HttpResponse<String> response = client.send("POST", "/api/guest", "");
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(header(response, "Set-Cookie"))
                .startsWith("groundwork=learner-token;")
                .contains("Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=34128000")
                .doesNotContain("Secure");
    }

    @Test
    void answersWithTheOtherDeclaredStatus() {
        HttpResponse<String> response = client.send("POST", "/api/guest", "", AS_LEARNER);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Set-Cookie")).isEmpty();
    }

    @Test
    void endsTheSessionWithoutABody() {
        HttpResponse<String> response = client.send("DELETE", "/api/sessions/current", "", AS_LEARNER);
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "Set-Cookie"))
                .startsWith("groundwork=;")
                .contains("Expires=Thu, 01 Jan 1970", "HttpOnly");
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        HttpResponse<String> response = client.send("HEAD", "/api/notes/missing", "", AS_LEARNER);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEmpty();
        assertThat(client.send("HEAD", "/api/notes", "").statusCode()).isEqualTo(401);
        assertThat(client.send("HEAD", "/api/health", "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"PUT, /api/notes, 'GET, HEAD, POST'", "DELETE, /api/health, 'GET, HEAD'", "GET, /api/guest, POST"})
    void namesTheMethodsThatAreAllowed(String method, String path, String allowed) {
        HttpResponse<String> response = client.send(method, path, "");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow").split(", ")).containsExactlyInAnyOrder(allowed.split(", "));
        assertThat(json(response).path("status").asInt()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/notes/n1/more"})
    void findsNothingAtUnknownAddresses(String path) {
        HttpResponse<String> response = client.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(response).path("title").asText()).isEqualTo("Not Found");
    }

    @Test
    void answersARefusalAsAProblem() {
        HttpResponse<String> response = client.get("/api/notes/missing", AS_LEARNER);
        assertThat(response.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
                        + "\"detail\":\"There is no such note.\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/broken", "/api/overflow"})
    void keepsTheDetailsOfAnUnexpectedFailureToItself(String path) {
        HttpResponse<String> response = client.get(path);
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(response).path("instance").asText()).startsWith("urn:uuid:");
        assertThat(response.body()).doesNotContain("secret", "Exception", "StackOverflow");
    }

    @Test
    void answersAFailureOfTheApplicationAsTheApplicationSays() {
        HttpResponse<String> response = client.get("/api/away");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(header(response, "Retry-After")).isEqualTo("3");
        assertThat(json(response).path("detail").asText()).isEqualTo("The shelf is locked.");
    }

    @Test
    void refusesAQueryParameterThatDoesNotParse() {
        assertThat(client.get("/api/notes?count=many", AS_LEARNER).statusCode()).isEqualTo(400);
        assertThat(json(client.get("/api/notes?count=3", AS_LEARNER))
                        .path("total")
                        .asInt())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/notes/a%0d%0aX-Evil:1", "/api/notes?count=%0d%0aX-Evil:1"})
    void keepsLineBreaksInParametersOutOfTheHeaders(String path) {
        HttpResponse<String> response = client.get(path, AS_LEARNER);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.headers().map()).doesNotContainKey("x-evil");
    }

    @Test
    void refusesAMethodInDisguise() {
        HttpResponse<String> response =
                client.get("/api/sessions/current", "X-HTTP-Method-Override", "DELETE", AS_LEARNER[0], AS_LEARNER[1]);
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void compressesLongResponsesOnly() {
        String path = "/api/notes?count=100";
        HttpResponse<String> compressed = client.get(path, "Accept-Encoding", "br, gzip", AS_LEARNER[0], AS_LEARNER[1]);
        assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(compressed, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(compressed.body().length())
                .isLessThan(client.get(path, AS_LEARNER).body().length() / 10);
        assertThat(header(client.get("/api/health", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEmpty();
    }
}
