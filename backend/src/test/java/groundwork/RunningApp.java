package groundwork;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.curriculum.Curriculum;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;

/** The whole application on a free port, with a browser-like caller for each learner. */
final class RunningApp implements AutoCloseable {
    final App app;
    final SetClock clock = new SetClock();
    private final HttpClient http = HttpClient.newHttpClient();

    RunningApp(Path data, Curriculum curriculum) {
        Config config = new Config(0, data, Optional.empty(), Optional.empty(), Optional.empty());
        this.app = App.start(config, () -> curriculum, clock);
    }

    /** What came back: the status and the JSON. */
    record Answer(int status, JsonNode json) {}

    /** Somebody without a session. */
    Caller stranger() {
        return new Caller(Optional.empty());
    }

    /** Somebody with a fresh guest session. */
    Caller guest() {
        HttpResponse<String> response =
                send(request("/api/guest", Optional.empty()).POST(BodyPublishers.noBody()));
        String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
        return new Caller(Optional.of(cookie.substring(0, cookie.indexOf(';'))));
    }

    final class Caller {
        private final Optional<String> cookie;

        private Caller(Optional<String> cookie) {
            this.cookie = cookie;
        }

        /** The token that the cookie carries. */
        Optional<String> token() {
            return cookie.map(pair -> pair.substring(pair.indexOf('=') + 1));
        }

        Answer get(String path) {
            return answer(request(path, cookie).GET());
        }

        /** An answer that is no JSON, with its headers. */
        HttpResponse<String> text(String path) {
            return send(request(path, cookie).GET());
        }

        Answer delete(String path) {
            return answer(request(path, cookie).DELETE());
        }

        Answer put(String path, String json) {
            return answer(request(path, cookie)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(json)));
        }

        Answer post(String path, String json) {
            return answer(request(path, cookie)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json)));
        }
    }

    private HttpRequest.Builder request(String path, Optional<String> cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + app.port() + path));
        cookie.ifPresent(pair -> request.header("Cookie", pair));
        return request;
    }

    private Answer answer(HttpRequest.Builder request) {
        HttpResponse<String> response = send(request);
        try {
            return new Answer(response.statusCode(), TestJson.mapper().readTree(response.body()));
        } catch (IOException notJson) {
            throw new IllegalStateException(response.body(), notJson);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        http.close();
        app.close();
    }
}
