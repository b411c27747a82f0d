package groundwork;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.account.AccountSettings;
import groundwork.account.Email;
import groundwork.account.Role;
import groundwork.account.password.PasswordCost;
import groundwork.curriculum.Curriculum;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;

/** The whole application on a free port, with a browser-like caller for each learner. */
final class RunningApp implements AutoCloseable {
    static final String PASSWORD = "ferry timetable at dawn";

    final App app;
    final SetClock clock = new SetClock();
    private final HttpClient http = HttpClient.newHttpClient();

    /** Guessing is cheap here, so that tests are fast. */
    static final AccountSettings CHEAP =
            new AccountSettings(new PasswordCost(64, 1, 1), false, Optional.empty(), Optional.empty());

    RunningApp(Path data, Curriculum curriculum) {
        this(data, curriculum, CHEAP);
    }

    RunningApp(Path data, Curriculum curriculum, AccountSettings accounts) {
        Config config = new Config(0, data, Optional.empty(), Optional.empty(), Optional.empty()).with(accounts);
        this.app = App.start(config, () -> curriculum, clock);
    }

    /** What came back: the status, the JSON and the headers. */
    record Answer(int status, JsonNode json, HttpHeaders headers) {
        /** A header, empty where there is none. */
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** Somebody without a session. */
    Caller stranger() {
        return new Caller(Optional.empty());
    }

    /** Somebody with a fresh guest session. */
    Caller guest() {
        Caller caller = stranger();
        caller.post("/api/guest", "");
        return caller;
    }

    /** Somebody whose session was opened before, on a server that ran on the same data. */
    Caller known(String token) {
        return new Caller(Optional.of("groundwork=" + token));
    }

    /** Somebody with an account of this name, made by a code if there is one. */
    Caller member(String name, String... code) {
        Caller caller = guest();
        String surplus = code.length == 0 ? "" : ",\"code\":\"" + code[0] + "\"";
        Answer answer = caller.post("/api/accounts", credentials(name, ",\"name\":\"" + name + "\"" + surplus));
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.json().toString());
        }
        return caller;
    }

    /** Somebody with an account of this name that may give classes. */
    Caller trainer(String name) {
        return member(name, app.people().secrets().trainerCode().value());
    }

    /** Somebody with an account of this name that may do everything. */
    Caller administrator(String name) {
        Caller administrator = member(name);
        app.people().accounts().setRole(new Email(name + "@example.org"), Role.ADMINISTRATOR);
        administrator.post("/api/sessions", credentials(name, ""));
        return administrator;
    }

    /** What members sign in with, and whatever else the request says. */
    static String credentials(String name, String surplus) {
        return "{\"email\":\"" + name + "@example.org\",\"password\":\"" + PASSWORD + "\"" + surplus + "}";
    }

    /** A browser: it sends the cookie that it was given last. */
    final class Caller {
        private Optional<String> cookie;

        private Caller(Optional<String> cookie) {
            this.cookie = cookie;
        }

        /** The token that the cookie carries. */
        Optional<String> token() {
            return cookie.map(pair -> pair.substring(pair.indexOf('=') + 1));
        }

        /** Another browser with the same cookie. */
        Caller copy() {
            return new Caller(cookie);
        }

        Answer get(String path) {
            return answer(request(path, cookie).GET());
        }

        /** An answer that is no JSON, with its headers. */
        HttpResponse<String> text(String path) {
            return RunningApp.this.send(request(path, cookie).GET());
        }

        Answer put(String path, String json) {
            return answer(request(path, cookie)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(json)));
        }

        /** What comes back without a body has none here either. */
        Answer delete(String path) {
            return answer(request(path, cookie).DELETE());
        }

        Answer post(String path, String json) {
            return send("POST", path, json);
        }

        /** Headers are given as name and value in turn. */
        Answer send(String method, String path, String json, String... headers) {
            HttpRequest.Builder request = request(path, cookie)
                    .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
            if (!json.isEmpty()) {
                request.header("Content-Type", "application/json");
            }
            if (headers.length > 0) {
                request.headers(headers);
            }
            return answer(request);
        }

        private Answer answer(HttpRequest.Builder request) {
            HttpResponse<String> response = RunningApp.this.send(request);
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            try {
                return new Answer(
                        response.statusCode(), TestJson.mapper().readTree(response.body()), response.headers());
            } catch (IOException notJson) {
                throw new IllegalStateException(response.body(), notJson);
            }
        }

        private void keep(String setCookie) {
            String pair = setCookie.split(";", 2)[0];
            cookie = pair.endsWith("=") ? Optional.empty() : Optional.of(pair);
        }
    }

    private HttpRequest.Builder request(String path, Optional<String> cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + app.port() + path));
        cookie.ifPresent(pair -> request.header("Cookie", pair));
        return request;
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
