package groundwork.http;

import java.time.Duration;
import java.util.Map;

/** The one way to refuse a request: a problem that the caller can read. Details are for people, never for stack traces. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    private Refused(Problem problem, Map<String, String> headers) {
        super(problem.status() + " " + problem.detail(), null, false, false);
        this.problem = problem;
        this.headers = headers;
    }

    private Refused(int status, String detail) {
        this(Problem.of(status, detail), Map.of());
    }

    public static Refused badRequest(String detail) {
        return new Refused(400, detail);
    }

    /** Names the place in the request's JSON, as a JSON pointer. */
    public static Refused badRequest(String pointer, String error) {
        return new Refused(Problem.of(400, "The request does not fit.").at(pointer, error), Map.of());
    }

    public static Refused unauthorized(String detail) {
        return new Refused(401, detail);
    }

    public static Refused forbidden(String detail) {
        return new Refused(403, detail);
    }

    public static Refused notFound(String detail) {
        return new Refused(404, detail);
    }

    public static Refused conflict(String detail) {
        return new Refused(409, detail);
    }

    /** The caller has to wait. */
    public static Refused tooMany(String detail, Duration retryAfter) {
        return new Refused(Problem.of(429, detail), retryAfter(retryAfter));
    }

    public static Refused unavailable(String detail, Duration retryAfter) {
        return new Refused(Problem.of(503, detail), retryAfter(retryAfter));
    }

    /** Rounded up: who waits as long as told is not sent away again. */
    private static Map<String, String> retryAfter(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return Map.of("Retry-After", Long.toString(Math.max(1, seconds)));
    }

    static Refused methodNotAllowed(String allowed) {
        return new Refused(Problem.of(405, "This address does not answer to that method."), Map.of("Allow", allowed));
    }

    static Refused tooLarge(int limitKilobytes) {
        return new Refused(413, "The body is larger than " + limitKilobytes + " KiB.");
    }

    static Refused unsupportedMediaType() {
        return new Refused(415, "Send the body as application/json in UTF-8.");
    }

    /** For what nobody foresaw: the instance is all that is told, the log has the rest. */
    static Refused unexpected(String instance) {
        Problem problem = Problem.of(500, "Something went wrong on our side. The log knows more under this instance.");
        return new Refused(problem.called(instance), Map.of());
    }

    static Refused other(int status) {
        return new Refused(status, Problem.titleOf(status) + ".");
    }

    public Problem problem() {
        return problem;
    }

    Map<String, String> headers() {
        return headers;
    }
}
