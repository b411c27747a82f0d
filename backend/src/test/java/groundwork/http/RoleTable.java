package groundwork.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Every declared route × every kind of caller, tried over HTTP: 401 without a session, 403 with one that may not, and
 * neither for whoever may. Requests carry an empty JSON object and unknown ids, so that little is done by them.
 */
public final class RoleTable {
    /** Somebody who calls; without a token they are a stranger. */
    public record Caller(String name, Optional<String> token, Set<Access> access) {}

    private record Row(Route route, Caller caller, OptionalInt refusal) {}

    /** Called last: nobody is anybody afterwards. */
    private static final String SIGN_OUT = "/api/sessions/current";

    private RoleTable() {}

    /** The routes that lead to one thing of somebody's: what stands between braces names it. */
    public static List<String> ofOneThing(List<Route> routes) {
        return routes.stream()
                .filter(route -> route.access() != Access.PUBLIC
                        && !route.pathParameters().isEmpty())
                .map(Route::toString)
                .toList();
    }

    /** One sentence for each row that does not hold. */
    public static List<String> deviations(int port, List<Route> routes, List<Caller> callers)
            throws IOException, InterruptedException {
        List<String> deviations = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Row row : rows(routes, callers)) {
                int status =
                        http.send(request(port, row), BodyHandlers.discarding()).statusCode();
                if (!holds(row, status)) {
                    deviations.add(row.route() + " as " + row.caller().name() + " gave " + status + ", not "
                            + (row.refusal().isPresent() ? row.refusal().getAsInt() : "admission"));
                }
            }
        }
        return deviations;
    }

    private static List<Row> rows(List<Route> routes, List<Caller> callers) {
        return routes.stream()
                .sorted(Comparator.comparing(route -> route.path().equals(SIGN_OUT)))
                .flatMap(route -> callers.stream().map(caller -> new Row(route, caller, refusal(route, caller))))
                .toList();
    }

    private static OptionalInt refusal(Route route, Caller caller) {
        if (route.access() == Access.PUBLIC || caller.access().contains(route.access())) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(caller.token().isPresent() ? 403 : 401);
    }

    private static boolean holds(Row row, int status) {
        return row.refusal().isPresent() ? status == row.refusal().getAsInt() : status != 401 && status != 403;
    }

    private static HttpRequest request(int port, Row row) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + row.route().pathWith(name -> "00000000-unknown")));
        row.caller().token().ifPresent(token -> request.header("Cookie", Sessions.COOKIE + "=" + token));
        if (row.route().exchanged().request().isEmpty()) {
            return request.method(row.route().method().name(), BodyPublishers.noBody())
                    .build();
        }
        return request.header("Content-Type", "application/json")
                .method(row.route().method().name(), BodyPublishers.ofString("{}"))
                .build();
    }
}
