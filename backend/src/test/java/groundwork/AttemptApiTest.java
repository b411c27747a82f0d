package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;
import groundwork.curriculum.TestCurriculum;
import groundwork.item.ItemType;
import groundwork.item.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts and their responses, over the wire. */
final class AttemptApiTest {
    @AutoClose
    private RunningApp running;

    private Caller ada;

    @BeforeEach
    void start(@TempDir Path data) {
        running = new RunningApp(data, TestCurriculum.create());
        ada = running.guest();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"kind\":5}",
                "{\"kind\":null}",
                "{\"kind\":\"practice\"}",
                "{\"kind\":\"exam\",\"objective\":\"1.1\"}",
                "{\"kind\":\"practice\",\"objective\":\"9.9\"}",
                "{\"kind\":\"practice\",\"objective\":\"1.2\"}",
                "{\"kind\":\"quiz\",\"quiz\":\"nobody\"}",
                "{\"kind\":\"practice\",\"objective\":\"1.1\",\"size\":\"many\"}",
                "{\"kind\":\"practice\",\"objective\":\"1.1\",\"surplus\":1}",
                "{\"kind\":\"practice\",\"objective\":\"1.1\",\"id\":\"not-a-uuid\"}",
                "{\"kind\":\"practice\",\"objective\":\"1.1\"} and more"
            })
    void refusesWhatIsNoAttempt(String body) {
        Answer answer = ada.post("/api/attempts", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asText()).isNotBlank();
        assertThat(ada.get("/api/me/progress").json().path("open")).isEmpty();
    }

    @Test
    void refusesWhatIsNoResponse() {
        ApiAttempt attempt = ApiAttempt.at(TestCurriculum.QUIZ, ada);
        String item = attempt.begun().at("/items/0/id").asText();
        for (String response : List.of(
                "{}",
                "{\"type\":\"nothing\"}",
                "{\"type\":\"sorting\"}",
                "{\"type\":\"single-choice\",\"option\":\"nobody\"}",
                "{\"type\":\"single-choice\",\"option\":7}",
                "{\"type\":\"ordering\",\"order\":[]}",
                "{\"type\":\"ordering\",\"order\":[null]}",
                "{\"type\":\"matching\",\"pairs\":{\"a\":null}}",
                "{\"type\":\"recall\",\"entries\":[null]}",
                "{\"type\":\"written\",\"text\":7}",
                "{\"type\":\"multiple-choice\",\"options\":[\"" + "x".repeat(200_000) + "\"]}",
                "NaN",
                "null")) {
            Answer answer = attempt.respond(item, response);
            assertThat(answer.status())
                    .as(response.substring(0, Math.min(60, response.length())))
                    .isEqualTo(400);
            assertThat(answer.json().path("title").asText()).isNotBlank();
        }
        assertThat(attempt.now().path("responses")).isEmpty();
    }

    @Test
    void knowsNoForeignAttempt() {
        ApiAttempt attempt = ApiAttempt.at(TestCurriculum.QUIZ, ada);
        Caller ben = running.guest();
        String path = attempt.path();

        assertThat(ben.get(path).status()).isEqualTo(404);
        assertThat(ben.post(path + "/finish", "").status()).isEqualTo(404);
        assertThat(ben.post(path + "/responses", choice("example-single-choice", "decide"))
                        .status())
                .isEqualTo(404);
        assertThat(ben.get("/api/attempts/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(ben.get("/api/attempts/none").status()).isEqualTo(404);
        assertThat(running.stranger().get(path).status()).isEqualTo(401);
    }

    @Test
    void countsAResponseSentTwiceOnce() {
        ApiAttempt attempt = ApiAttempt.at(TestCurriculum.QUIZ, ada);
        String path = attempt.path() + "/responses";
        String body = choice("example-single-choice", "decide");
        Answer first = ada.post(path, body);
        Answer second = ada.post(path, body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(ada.post(path, choice("example-single-choice", "decide")).status())
                .isEqualTo(409);
        assertThat(ada.get("/api/me/progress").json().path("answered").asInt()).isEqualTo(1);
    }

    @Test
    void takesAReportOfAnAnsweredItem() {
        ApiAttempt attempt = ApiAttempt.at(TestCurriculum.QUIZ, ada);
        String report = """
                {"id":"%s","attempt":"%s","item":"example-single-choice","reason":"key","text":"Why?"}""".formatted(UUID.randomUUID(), attempt.id());

        assertThat(ada.post("/api/item-reports", report).status()).isEqualTo(409);
        attempt.choose("example-single-choice", "merge");
        assertThat(running.guest().post("/api/item-reports", report).status()).isEqualTo(404);
        assertThat(ada.post("/api/item-reports", report).status()).isEqualTo(201);
        assertThat(ada.post("/api/item-reports", report).status()).isEqualTo(200);
        assertThat(ada.post("/api/item-reports", report.replace("key", "typo")).status())
                .isEqualTo(409);
        assertThat(ada.post("/api/item-reports", report.replace("key", "boredom"))
                        .status())
                .isEqualTo(400);
    }

    /** No rationale, belief or key goes out before the response to its item is in. */
    @Test
    void hidesKeysUntilTheResponseIsIn() {
        ApiAttempt attempt = ApiAttempt.at(TestCurriculum.QUIZ, ada);
        for (JsonNode item : attempt.begun().path("items")) {
            assertThat(secretsIn(attempt.begun().toString(), item.path("id").asText()))
                    .isEmpty();
        }
        Answer answered = attempt.choose("example-single-choice", "decide");
        assertThat(secretsIn(answered.json().toString(), "example-single-choice"))
                .isNotEmpty();
        JsonNode reloaded = attempt.now();
        assertThat(secretsIn(reloaded.toString(), "example-multiple-choice")).isEmpty();
        assertThat(secretsIn(ada.get("/api/objectives/1.1").json().toString(), "example-single-choice"))
                .isEmpty();
    }

    private static List<String> secretsIn(String body, String item) {
        return App.itemTypes().all().stream()
                .filter(type -> type.examples().item().id().value().equals(item))
                .flatMap(type -> parts(type).stream())
                .flatMap(part -> part.rationale().stream())
                .map(rationale -> rationale.value())
                .filter(body::contains)
                .toList();
    }

    private static <C extends Record> List<Part> parts(ItemType<C, ?, ?> type) {
        return type.parts(type.examples().item());
    }

    @Test
    void tellsProgressAndMistakes() {
        ApiAttempt attempt = ApiAttempt.at(TestCurriculum.QUIZ, ada);
        attempt.choose("example-single-choice", "merge");
        JsonNode progress = ada.get("/api/me/progress?timeZone=Europe/Berlin").json();
        JsonNode mistakes = ada.get("/api/me/mistakes").json().path("mistakes");

        assertThat(progress.at("/objectives/0/seen").asInt()).isEqualTo(1);
        assertThat(progress.at("/objectives/0/right").asInt()).isZero();
        assertThat(progress.path("days").asInt()).isEqualTo(1);
        assertThat(progress.path("mistakes").asInt()).isEqualTo(1);
        assertThat(mistakes).hasSize(1);
        assertThat(mistakes.at("/0/item").asText()).isEqualTo("example-single-choice");
        assertThat(mistakes.at("/0/misconceptions/0/id").asText()).isEqualTo("the-committee-orders");
        assertThat(ada.get("/api/me/progress?timeZone=Nowhere").status()).isEqualTo(400);
    }

    private static String choice(String item, String option) {
        return """
                {"id":"%s","item":"%s","response":{"type":"single-choice","option":"%s"}}""".formatted(UUID.randomUUID(), item, option);
    }
}
