package groundwork.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class EventStreamTest {
    private final AtomicBoolean isNew = new AtomicBoolean();
    private volatile Runnable nudge = () -> {};
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpClient http = HttpClient.newHttpClient();
    private Server server = start(Duration.ofMillis(40), Duration.ofMinutes(1), 2);

    @AfterEach
    void stop() {
        server.stop();
        http.shutdownNow();
    }

    @Test
    void beatsWhileThereIsNoNews() throws Exception {
        HttpResponse<InputStream> response = open();
        assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream;charset=utf-8");
        assertThat(lines(response, 6)).containsExactly("retry: 5000", "", ":", "", ":", "");
    }

    @Test
    void tellsNewsOnceHoweverOftenItWasNudged() throws Exception {
        BufferedReader stream = reader(open());
        assertThat(lines(stream, 2)).containsExactly("retry: 5000", "");
        isNew.set(true);
        for (int times = 0; times < 100; times++) {
            nudge.run();
        }
        assertThat(lines(stream, 6))
                .containsSubsequence("event: news", "data: {}", "", ":")
                .containsOnlyOnce("event: news");
    }

    @Test
    void endsWithTheServer() throws Exception {
        BufferedReader stream = reader(open());
        assertThat(lines(stream, 2)).hasSize(2);
        long start = System.nanoTime();
        server.stop();
        assertThat(stream.lines().toList()).doesNotContain("event: news");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsWhenItsClientHasGone() throws Exception {
        HttpResponse<InputStream> response = open();
        response.body().close();
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsAfterAWhileSoThatWhoeverComesBackIsAdmittedAnew() throws Exception {
        server.stop();
        server = start(Duration.ofMillis(20), Duration.ofMillis(60), 2);
        assertThat(reader(open()).lines().toList())
                .startsWith("retry: 5000", "")
                .hasSizeLessThan(30);
    }

    @Test
    void refusesMoreStreamsThanItHasPlacesFor() throws Exception {
        HttpResponse<?> first = open();
        HttpResponse<?> second = open();
        HttpResponse<?> third = open();
        assertThat(List.of(first.statusCode(), second.statusCode(), third.statusCode()))
                .containsExactly(200, 200, 503);
    }

    @Test
    void admitsAsOtherRoutesDo() {
        Client client = new Client(server);
        assertThat(client.get("/api/notes/news").statusCode()).isEqualTo(401);
        assertThat(client.get("/api/notes/none/news", Client.AS_LEARNER).statusCode())
                .isEqualTo(404);
        assertThat(client.send("HEAD", "/api/notes/news", "", Client.AS_LEARNER).statusCode())
                .isEqualTo(200);
    }

    @Test
    void standsInTheApiDocumentAsText() {
        OpenApi document = new OpenApi("Notebook", "1", routes(), Notebook.VARIANTS);
        assertThat(document.document()
                        .at("/paths/~1api~1notes~1news/get/responses/200/content/text~1event-stream/schema/type")
                        .asText())
                .isEqualTo("string");
    }

    private List<Route> routes() {
        return List.of(
                Route.get("/api/notes/news", Access.LEARNER).streams("Tells of new notes", call -> this::watch),
                Route.get("/api/notes/{id}/news", Access.LEARNER).streams("Tells of a note", call -> {
                    throw Refused.notFound("There is no such note.");
                }));
    }

    private News.Watch watch(Runnable nudged) {
        nudge = nudged;
        return new News.Watch() {
            @Override
            public boolean hasNews() {
                return isNew.getAndSet(false);
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
    }

    private Server start(Duration heartbeat, Duration life, int places) {
        Site site = new Site(Notebook.json(), routes(), Notebook.openApi()).sessions(Notebook::principal);
        site.pace = new EventStreams.Pace(heartbeat, Duration.ofMillis(10), life, places);
        return Server.start(0, site);
    }

    private HttpResponse<InputStream> open() throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.port() + "/api/notes/news");
        return http.send(
                HttpRequest.newBuilder(address)
                        .header(Client.AS_LEARNER[0], Client.AS_LEARNER[1])
                        .build(),
                BodyHandlers.ofInputStream());
    }

    private static BufferedReader reader(HttpResponse<InputStream> response) {
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private static List<String> lines(HttpResponse<InputStream> response, int count) {
        return lines(reader(response), count);
    }

    private static List<String> lines(BufferedReader stream, int count) {
        return stream.lines().limit(count).toList();
    }
}
