package groundwork.http;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** What went wrong, as RFC 9457 writes it. Errors point into the request's JSON (RFC 6901). */
public record Problem(
        String type, String title, int status, String detail, Optional<String> instance, Optional<List<Flaw>> errors) {
    static final String CONTENT_TYPE = "application/problem+json";

    /** One thing wrong at one place. */
    public record Flaw(String pointer, String detail) {}

    static Problem of(int status, String detail) {
        return new Problem("about:blank", titleOf(status), status, detail, Optional.empty(), Optional.empty());
    }

    Problem at(String pointer, String error) {
        return new Problem(type, title, status, detail, instance, Optional.of(List.of(new Flaw(pointer, error))));
    }

    Problem called(String urn) {
        return new Problem(type, title, status, detail, Optional.of(urn), errors);
    }

    static String titleOf(int status) {
        return HttpStatus.forStatus(status).getMessage();
    }
}
