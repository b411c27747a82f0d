package groundwork.http;

import static groundwork.http.Client.header;
import static groundwork.http.Client.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OpenApiTest {
    record Health(int other) {}

    private final JsonNode document = Notebook.openApi().document();

    @Test
    void holdsEveryDeclaredRouteOnce() {
        List<String> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(operations)
                .containsExactlyInAnyOrderElementsOf(
                        Notebook.routes().stream().map(Route::toString).toList());
        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.path("info").path("version").asText()).isEqualTo("1.2.3");
    }

    @Test
    void describesAnOperation() {
        assertThat(document.at("/paths/~1api~1notes~1{id}/get")).isEqualTo(json("""
                {"operationId": "getNotesById", "summary": "Shows one note",
                 "security": [{"session": []}],
                 "parameters": [{"name": "id", "in": "path", "schema": {"type": "string"}, "required": true}],
                 "responses": {
                   "200": {"description": "OK",
                           "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}},
                   "401": {"$ref": "#/components/responses/Unauthorized"},
                   "403": {"$ref": "#/components/responses/Forbidden"},
                   "404": {"$ref": "#/components/responses/NotFound"},
                   "503": {"$ref": "#/components/responses/ServiceUnavailable"}}}"""));
    }

    @Test
    void describesATextByItsMediaType() {
        assertThat(document.at("/paths/~1api~1motto/get/responses/200/content")).isEqualTo(json("""
                {"text/markdown": {"schema": {"type": "string"}}}"""));
    }

    @Test
    void describesBodyParametersAndRefusals() {
        JsonNode post = document.at("/paths/~1api~1notes/post");
        assertThat(post.at("/requestBody/content/application~1json/schema/$ref").asText())
                .isEqualTo("#/components/schemas/NoteRequest");
        assertThat(post.path("responses").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("201", "400", "401", "403", "409", "413", "415", "503");
        assertThat(document.at("/paths/~1api~1notes/get/parameters/0/required").isMissingNode())
                .isTrue();
        assertThat(document.at("/paths/~1api~1sessions~1current/delete/responses/204/content")
                        .isMissingNode())
                .isTrue();
        assertThat(document.at("/components/responses/Conflict/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void requiresEveryComponentThatIsNeitherOptionalNorNullable() {
        assertThat(document.at("/components/schemas/NoteRequest")).isEqualTo(json("""
                {"type": "object",
                 "properties": {
                   "id": {"type": "string", "format": "uuid"},
                   "title": {"type": "string"},
                   "size": {"type": "integer"},
                   "mark": {"$ref": "#/components/schemas/Mark"},
                   "content": {"$ref": "#/components/schemas/NoteContent"},
                   "at": {"type": "string", "format": "date-time"},
                   "remark": {"type": "string"},
                   "places": {"type": "array", "items": {"$ref": "#/components/schemas/Place"}}},
                 "required": ["title", "size", "mark", "content"]}"""));
    }

    @Test
    void joinsVariantsByTheirType() {
        assertThat(document.at("/components/schemas/NoteContent")).isEqualTo(json("""
                {"oneOf": [{"$ref": "#/components/schemas/Checklist"}, {"$ref": "#/components/schemas/Text"}],
                 "discriminator": {"propertyName": "type", "mapping": {
                   "checklist": "#/components/schemas/Checklist", "text": "#/components/schemas/Text"}}}"""));
        assertThat(document.at("/components/schemas/Text")).isEqualTo(json("""
                {"type": "object",
                 "properties": {"type": {"type": "string", "const": "text"}, "words": {"type": "string"}},
                 "required": ["type", "words"]}"""));
        assertThat(document.at("/components/schemas/Checklist/properties/marks"))
                .isEqualTo(json("""
                {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Mark"}}"""));
    }

    @Test
    void writesEnumsAndTypedIdsAsText() {
        assertThat(document.at("/components/schemas/Mark")).isEqualTo(json("""
                {"type": "string", "enum": ["not-started", "done"]}"""));
        assertThat(document.at("/components/schemas/Note/properties/id")).isEqualTo(json("""
                {"type": "string"}"""));
    }

    @Test
    void refersOnlyToWhatItHolds() {
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
        assertThat(document.at("/components/schemas").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "Checklist",
                        "Flaw",
                        "Health",
                        "Mark",
                        "Note",
                        "NoteContent",
                        "NoteRequest",
                        "Notes",
                        "Place",
                        "Problem",
                        "Text");
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(Notebook.openApi().document().toString()).isEqualTo(document.toString());
    }

    @Test
    void isServed() {
        Server server = Server.start(0, Notebook.site());
        try {
            HttpResponse<String> response = new Client(server).get("/openapi.json");
            assertThat(header(response, "Content-Type")).isEqualTo("application/json");
            assertThat(json(response)).isEqualTo(document);
        } finally {
            server.stop();
        }
    }

    @Test
    void refusesTwoRecordsOfOneName() {
        List<Route> routes = List.of(
                Route.get("/api/one", Access.PUBLIC).gives(200, Health.class).does("One", call -> new Health(1)),
                Route.get("/api/two", Access.PUBLIC)
                        .gives(200, Notebook.Health.class)
                        .does("Two", call -> new Notebook.Health("2")));
        assertThatThrownBy(() -> new OpenApi("Twins", "1", routes, List.of()).document())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Health");
    }
}
