package groundwork.http;

import static groundwork.http.Client.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StaticFilesTest {
    private static final String SCRIPT = "/_app/immutable/entry.js";

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

    @ParameterizedTest
    @CsvSource({
        "/, Start, text/html",
        "/index.html, Start, text/html",
        "/about, About, text/html",
        "/map, Any, text/html",
        "/objectives/1.2, Any, text/html",
        "/attempts/0b7e/summary, Any, text/html",
        SCRIPT + ", plain, text/javascript",
        "/_app/version.json, version, application/json",
    })
    void servesFilesPagesAndTheFallback(String path, String content, String type) {
        HttpResponse<String> response = client.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(content);
        assertThat(header(response, "Content-Type")).startsWith(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/missing.js",
                "/_app/immutable/gone",
                "/_app/immutable/gone.css",
                "/favicon.ico",
                "/200.html.map",
                "/http-secret.txt"
            })
    void findsNoFallbackForMissingFiles(String path) {
        HttpResponse<String> response = client.get(path, "Accept", "text/html,*/*");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void givesTheFallbackOnlyToWhoeverTakesHtml() {
        assertThat(client.get("/map", "Accept", "application/json").statusCode())
                .isEqualTo(404);
        assertThat(client.get("/map", "Accept", "text/html;q=0, image/png").statusCode())
                .isEqualTo(404);
        assertThat(client.get("/map").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%2e%2e/http-secret.txt",
                "/_app/%2e%2e/%2e%2e/http-secret.txt",
                "/..%2fhttp-secret.txt",
                "/_app/..%5c..%5chttp-secret.txt",
                "/%252e%252e/http-secret.txt",
                "/_app/../../http-secret.txt",
                "//http-secret.txt",
                "/http-site/../http-secret.txt"
            })
    void staysBelowItsFolder(String path) {
        String response = client.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(response).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("not below the folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br | br   | stands for brotli",
                "gzip              | gzip | stands for gzip",
                "br;q=0, gzip      | gzip | stands for gzip",
                "br; q=0.0         | ``   | console.log",
                "identity          | ``   | console.log",
            },
            quoteCharacter = '`')
    void picksTheBestEncodingThatTheClientTakes(String accepted, String encoding, String content) {
        HttpResponse<String> response = client.get(SCRIPT, "Accept-Encoding", accepted);
        assertThat(header(response, "Content-Encoding")).isEqualTo(encoding);
        assertThat(response.body()).startsWith(content);
        assertThat(header(response, "Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void keepsHashedFilesForeverAndAsksAgainForPages() {
        assertThat(header(client.get(SCRIPT), "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(client.get("/"), "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(client.get("/_app/version.json"), "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void sendsNothingAgainThatTheClientHas() {
        String tag = header(client.get("/about"), "ETag");
        assertThat(tag).startsWith("\"").endsWith("\"");
        for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            HttpResponse<String> response = client.get("/about", "If-None-Match", known);
            assertThat(response.statusCode()).as(known).isEqualTo(304);
            assertThat(response.body()).isEmpty();
            assertThat(header(response, "ETag")).isEqualTo(tag);
        }
        assertThat(client.get("/about", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void tagsEveryEncodingDifferently() {
        assertThat(header(client.get(SCRIPT, "Accept-Encoding", "br"), "ETag"))
                .isNotEqualTo(header(client.get(SCRIPT, "Accept-Encoding", "gzip"), "ETag"));
    }

    @Test
    void tagsChangedContentOfEqualSizeDifferently() {
        StaticFile before = StaticFile.of("/a.txt", "one".getBytes(UTF_8), Map.of());
        StaticFile after = StaticFile.of("/a.txt", "two".getBytes(UTF_8), Map.of());
        assertThat(before.tag()).isNotEqualTo(after.tag());
    }

    @Test
    void allowsTheInlineScriptsAndStylesOfThePageAndNoOthers() {
        HttpResponse<String> page = client.get("/");
        String policy = header(page, "Content-Security-Policy");
        assertThat(policy)
                .contains("script-src 'self' 'sha256-" + hashBetween(page.body(), "<script>", "</script>") + "';")
                .contains("style-src 'self' 'sha256-" + hashBetween(page.body(), "<style>", "</style>") + "';")
                .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(client.get("/about"), "Content-Security-Policy"))
                .contains("script-src 'self';", "style-src 'self';");
        assertThat(header(client.get("/map"), "Content-Security-Policy")).doesNotContain(policy);
    }

    private static String hashBetween(String page, String start, String end) {
        int from = page.indexOf(start) + start.length();
        String inline = page.substring(from, page.indexOf(end, from));
        return Base64.getEncoder().encodeToString(ContentPolicy.sha256(inline.getBytes(UTF_8)));
    }

    @Test
    void answersHeadLikeGet() {
        HttpResponse<String> response = client.send("HEAD", "/about", "");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "ETag")).isEqualTo(header(client.get("/about"), "ETag"));
        assertThat(header(response, "Content-Length"))
                .isEqualTo(Integer.toString(client.get("/about").body().length()));
    }

    @Test
    void readsAFolderInsideAJar() throws IOException {
        Map<String, StaticFile> files = StaticFolder.load("META-INF/maven/org.jsoup/jsoup");
        assertThat(files).containsKey("/pom.xml");
    }

    @Test
    void doesWithoutAFrontEnd() {
        Server bare = Server.start(0, Notebook.site().files("no-such-folder"));
        try {
            assertThat(new Client(bare).get("/").statusCode()).isEqualTo(404);
        } finally {
            bare.stop();
        }
    }
}
