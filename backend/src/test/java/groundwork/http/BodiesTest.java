package groundwork.http;

import static groundwork.http.Client.AS_LEARNER;
import static groundwork.http.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BodiesTest {
    private static final String NOTE =
            "{'title':'Milk','size':2,'mark':'done','content':{'type':'text','words':'two litres'}}".replace('\'', '"');

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

    @Test
    void takesABodyThatFits() {
        HttpResponse<String> response = client.postAsLearner("/api/notes", NOTE);
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(json(response).path("content").path("words").asText()).isEqualTo("two litres");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'title':'Milk',|                   | /title        | Is required.",
                "'title':'Milk'| 'title':null       | /title        | Must not be null.",
                "'title':'Milk'| 'title':7          | /title        | Must be text.",
                "'title':'Milk'| 'title':' '        | ``            | A note needs a title.",
                "'size':2      | 'size':2,'titel':'' | /titel        | Is not known here.",
                "'size':2      | 'size':null        | /size         | Must not be null.",
                "'size':2      | 'size':2.5         | /size         | Must be a whole number.",
                "'size':2      | 'size':2.0         | /size         | Must be a whole number.",
                "'size':2      | 'size':'2'         | /size         | Must be a whole number.",
                "'size':2      | 'size':99999999999 | /size         | Is out of range.",
                "'size':2      | 'size':true        | /size         | Must be a whole number.",
                "'mark':'done' | 'mark':'DONE'      | /mark         | Must be one of not-started, done.",
                "'mark':'done' | 'mark':1           | /mark         | Must be one of not-started, done.",
                "'type':'text' | 'type':'song'      | /content      | Needs a type that is known here.",
                "'type':'text',|                    | /content      | Needs a type that is known here.",
                "'words':'two litres' | 'words':[]  | /content/words | Must be text.",
                "'size':2      | 'size':2,'id':'x'  | /id           | Must be a UUID.",
                "'size':2      | 'size':2,'at':5    | /at           | Must be an ISO 8601 instant such as 2026-01-31T09:00:00Z.",
                "'size':2      | 'size':2,'places':{} | /places     | Must be a list.",
                "'size':2      | 'size':2,'places':[null] | /places/0 | Must not be null.",
                "'size':2      | 'size':2,'places':[{'name':'a/b'}] | /places/0/height | Is required.",
            })
    void pointsToWhatDoesNotFit(String part, String replacement, String pointer, String detail) {
        String body = NOTE.replace(quoted(part), quoted(replacement));
        HttpResponse<String> response = client.postAsLearner("/api/notes", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        JsonNode error = json(response).path("errors").path(0);
        assertThat(error.path("pointer").asText()).as(response.body()).isEqualTo(pointer);
        assertThat(error.path("detail").asText()).isEqualTo(detail);
    }

    private static String quoted(String text) {
        return text == null ? "" : text.replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                             | line 1, column",
                "{'title': 'Milk',\\n 'size' 2} | line 2, column 9",
                "[1, 2                         | line 1, column",
                "{'size':1,'size':2}           | cannot be read",
                "{} {}                         | cannot be read",
                "nonsense                      | line 1, column",
            })
    void saysWhereTheJsonBreaks(String body, String place) {
        HttpResponse<String> response =
                client.postAsLearner("/api/notes", body.replace("\\n", "\n").replace('\'', '"'));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("detail").asText()).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"text\"", "7", "null"})
    void refusesWhatIsNoObject(String body) {
        HttpResponse<String> response = client.postAsLearner("/api/notes", body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("detail").asText()).isEqualTo("A JSON object is expected as the body.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"content\":", "{\"unknown\":["})
    void refusesDeepNesting(String opening) {
        HttpResponse<String> response = client.postAsLearner("/api/notes", opening.repeat(20_000));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("detail").asText()).contains("nested too deeply");
    }

    @Test
    void refusesABodyOverTheLimit() {
        String padding = " ".repeat(Bodies.LIMIT_KILOBYTES * 1024);
        assertThat(client.postAsLearner("/api/notes", NOTE + padding).statusCode())
                .isEqualTo(413);
        String fitting = NOTE + padding.substring(NOTE.length());
        assertThat(client.postAsLearner("/api/notes", fitting).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "application/jsonp",
                "application/json; charset=iso-8859-1"
            })
    void refusesOtherContentTypes(String type) {
        for (String path : new String[] {"/api/notes", "/api/guest"}) {
            HttpResponse<String> response =
                    client.send("POST", path, NOTE, "Content-Type", type, AS_LEARNER[0], AS_LEARNER[1]);
            assertThat(response.statusCode()).as(path).isEqualTo(415);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json;charset=utf-8", "Application/JSON; charset=\"UTF-8\""})
    void takesJsonInUtf8(String type) {
        HttpResponse<String> response = client.send(
                "POST", "/api/notes", NOTE.replace("Milk", "Käse"), "Content-Type", type, AS_LEARNER[0], AS_LEARNER[1]);
        assertThat(json(response).path("title").asText()).isEqualTo("Käse");
    }

    @Test
    void refusesABodyWithoutAContentType() {
        assertThat(client.send("POST", "/api/notes", NOTE, AS_LEARNER).statusCode())
                .isEqualTo(415);
    }

    @Test
    void readsNoBodyOfWhomItDoesNotAdmit() {
        assertThat(client.send("POST", "/api/notes", "{", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void passesOnAConflict() {
        assertThat(client.postAsLearner("/api/notes", NOTE.replace("Milk", "Twice"))
                        .statusCode())
                .isEqualTo(409);
    }
}
