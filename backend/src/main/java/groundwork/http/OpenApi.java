package groundwork.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAPI 3.1 document of the declared routes: equal routes give an equal document, in the routes' order, with
 * every schema under {@code components}. Derived when first asked for, since a server rarely is.
 */
public final class OpenApi {
    private final String title;
    private final String version;
    private final List<Route> routes;
    private final List<Variants> variants;

    private @Nullable JsonNode document;

    public OpenApi(String title, String version, List<Route> routes, List<Variants> variants) {
        this.title = title;
        this.version = version;
        this.routes = List.copyOf(routes);
        this.variants = List.copyOf(variants);
    }

    public synchronized JsonNode document() {
        JsonNode known = document;
        if (known == null) {
            known = write();
            document = known;
        }
        return known;
    }

    private JsonNode write() {
        Schemas schemas = new Schemas(variants);
        ObjectNode written = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        written.putObject("info").put("title", title).put("version", version);
        ObjectNode paths = written.putObject("paths");
        for (Route route : routes) {
            paths.withObjectProperty(route.path())
                    .set(route.method().name().toLowerCase(Locale.ROOT), operation(route, schemas));
        }
        ObjectNode components = written.putObject("components");
        writeProblems(components.putObject("responses"), schemas);
        components.set("schemas", schemas.collect());
        components
                .putObject("securitySchemes")
                .putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", Sessions.COOKIE);
        return written;
    }

    private static ObjectNode operation(Route route, Schemas schemas) {
        ObjectNode operation = JsonNodeFactory.instance.objectNode();
        operation.put("operationId", operationId(route)).put("summary", route.summary());
        if (route.access() != Access.PUBLIC) {
            operation.putArray("security").addObject().putArray("session");
        }
        writeParameters(operation, route);
        route.exchanged().request().ifPresent(request -> {
            ObjectNode body = operation.putObject("requestBody").put("required", true);
            body.putObject("content").putObject(Route.JSON).set("schema", schemas.reference(request));
        });
        writeResponses(operation.putObject("responses"), route, schemas);
        return operation;
    }

    /** POST /api/attempts/{id}/responses becomes postAttemptsByIdResponses. */
    private static String operationId(Route route) {
        return Stream.of(route.pathWith(name -> "by-" + name).split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty() && !word.equals("api"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", route.method().name().toLowerCase(Locale.ROOT), ""));
    }

    private static void writeParameters(ObjectNode operation, Route route) {
        route.pathParameters()
                .forEach(name -> addParameter(operation, "path", name).put("required", true));
        route.exchanged().queries().forEach((name, meaning) -> addParameter(operation, "query", name)
                .put("description", meaning));
    }

    private static ObjectNode addParameter(ObjectNode operation, String place, String name) {
        ObjectNode parameter = operation
                .withArrayProperty("parameters")
                .addObject()
                .put("name", name)
                .put("in", place);
        parameter.putObject("schema").put("type", "string");
        return parameter;
    }

    private static void writeResponses(ObjectNode responses, Route route, Schemas schemas) {
        for (int status : route.exchanged().successes()) {
            ObjectNode response =
                    responses.putObject(Integer.toString(status)).put("description", Problem.titleOf(status));
            if (route.exchanged().response() != Empty.class) {
                response.putObject("content")
                        .putObject(route.exchanged().mediaType())
                        .set("schema", schemas.reference(written(route.exchanged())));
            }
        }
        for (int status : refusals(route)) {
            responses.putObject(Integer.toString(status)).put("$ref", "#/components/responses/" + problemName(status));
        }
    }

    /** What is no JSON is text. */
    private static Class<?> written(Route.Exchanged exchanged) {
        return exchanged.mediaType().equals(Route.JSON) ? exchanged.response() : String.class;
    }

    /** What method, path, access and body imply, and what the route declares besides. */
    private static SortedSet<Integer> refusals(Route route) {
        SortedSet<Integer> statuses = new TreeSet<>(route.exchanged().refusals());
        statuses.add(503);
        if (!route.method().isSafe()) {
            statuses.addAll(List.of(403, 415));
        }
        if (route.exchanged().request().isPresent()) {
            statuses.addAll(List.of(400, 413));
        }
        if (!route.exchanged().queries().isEmpty()) {
            statuses.add(400);
        }
        if (!route.pathParameters().isEmpty()) {
            statuses.add(404);
        }
        if (route.access() != Access.PUBLIC) {
            statuses.addAll(List.of(401, 403));
        }
        return statuses;
    }

    private void writeProblems(ObjectNode responses, Schemas schemas) {
        SortedSet<Integer> statuses = new TreeSet<>();
        routes.forEach(route -> statuses.addAll(refusals(route)));
        for (int status : statuses) {
            responses
                    .putObject(problemName(status))
                    .put("description", Problem.titleOf(status))
                    .putObject("content")
                    .putObject(Problem.CONTENT_TYPE)
                    .set("schema", schemas.reference(Problem.class));
        }
    }

    private static String problemName(int status) {
        return Problem.titleOf(status).replaceAll("[^A-Za-z]", "");
    }
}
