package groundwork.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one declaration of a route: registration, OpenAPI document and role table all come from it.
 *
 * <pre>{@code
 * Route.post("/api/attempts/{id}/responses", LEARNER)
 *         .takes(ResponseRequest.class)
 *         .gives(201, ResponseView.class).or(200)
 *         .refuses(409)
 *         .does("Answers one item", this::respond)
 * }</pre>
 */
public record Route(Method method, String path, Access access, Exchanged exchanged, String summary, Work work) {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    static final String JSON = "application/json";

    /** What goes over the wire; a response that is no JSON is text of its media type; the first success is the usual one, refusals are those that cannot be derived. */
    record Exchanged(
            Optional<Class<?>> request,
            Map<String, String> queries,
            Class<?> response,
            String mediaType,
            List<Integer> successes,
            List<Integer> refusals) {}

    /** Reads the body, calls the handler and returns what it gave. */
    interface Work {
        Object in(Exchange exchange);
    }

    public static RouteDraft<Empty> get(String path, Access access) {
        return new RouteDraft<>(Method.GET, path, access, Empty.class);
    }

    public static RouteDraft<Empty> post(String path, Access access) {
        return new RouteDraft<>(Method.POST, path, access, Empty.class);
    }

    public static RouteDraft<Empty> put(String path, Access access) {
        return new RouteDraft<>(Method.PUT, path, access, Empty.class);
    }

    public static RouteDraft<Empty> patch(String path, Access access) {
        return new RouteDraft<>(Method.PATCH, path, access, Empty.class);
    }

    public static RouteDraft<Empty> delete(String path, Access access) {
        return new RouteDraft<>(Method.DELETE, path, access, Empty.class);
    }

    /** The names between braces, in order. */
    List<String> pathParameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** The path with every parameter replaced by a value. */
    String pathWith(Function<String, String> value) {
        return PARAMETER
                .matcher(path)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
