package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;
import groundwork.account.Email;
import groundwork.account.Role;
import groundwork.curriculum.TestCurriculum;
import groundwork.http.Access;
import groundwork.http.RoleTable;
import groundwork.item.ItemType;
import groundwork.item.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API as a program on the other side of the wire meets it. */
final class ApiTest {
    private static final Path DOCUMENT = Path.of("../frontend/src/lib/api/openapi.json");

    private RunningApp running;
    private Caller ada;

    @BeforeEach
    void start(@TempDir Path data) {
        running = new RunningApp(data, TestCurriculum.create());
        ada = running.guest();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void admitsAndRefusesByTheRoleTable() throws Exception {
        List<RoleTable.Caller> callers = List.of(
                new RoleTable.Caller("a stranger", Optional.empty(), Set.of()),
                new RoleTable.Caller("a guest", ada.token(), Set.of(Access.LEARNER)),
                new RoleTable.Caller("a learner", running.member("lea").token(), Role.LEARNER.access()),
                new RoleTable.Caller("a trainer", trainer().token(), Role.TRAINER.access()),
                new RoleTable.Caller("an administrator", administrator().token(), Role.ADMINISTRATOR.access()));

        assertThat(running.app.routes()).hasSizeGreaterThan(10);
        assertThat(RoleTable.deviations(running.app.port(), running.app.routes(), callers))
                .isEmpty();
    }

    private Caller trainer() {
        return running.member(
                "tom", running.app.people().secrets().trainerCode().value());
    }

    private Caller administrator() {
        Caller administrator = running.member("ann");
        running.app.people().accounts().setRole(new Email("ann@example.org"), Role.ADMINISTRATOR);
        administrator.post("/api/sessions", RunningApp.credentials("ann", ""));
        return administrator;
    }

    /** The front end is compiled against the committed document; {@code -Dopenapi.write=true} writes it anew. */
    @Test
    void describesItselfAsCommitted() throws IOException {
        JsonNode document = ada.get("/openapi.json").json();
        assertThat(document.has("openapi")).isTrue();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(DOCUMENT, document.toPrettyString().replace("\" :", "\":") + "\n");
        }
        assertThat(TestJson.mapper().readTree(DOCUMENT.toFile())).isEqualTo(document);
    }

    @Test
    void keepsTheGuestWhoComesBack() {
        assertThat(ada.post("/api/guest", "").status()).isEqualTo(200);
        assertThat(ada.get("/api/me").json().path("guest").asBoolean()).isTrue();
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
        JsonNode attempt = start(ada);
        String item = attempt.at("/items/0/id").asText();
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
            Answer answer = ada.post(
                    "/api/attempts/" + attempt.path("id").asText() + "/responses",
                    "{\"item\":\"" + item + "\",\"response\":" + response + "}");
            assertThat(answer.status())
                    .as(response.substring(0, Math.min(60, response.length())))
                    .isEqualTo(400);
            assertThat(answer.json().path("title").asText()).isNotBlank();
        }
        assertThat(reload(ada, attempt).path("responses")).isEmpty();
    }

    @Test
    void refusesABodyOverTheLimit() {
        String large = "{\"kind\":\"" + "x".repeat(300_000) + "\"}";

        assertThat(ada.post("/api/attempts", large).status()).isEqualTo(413);
    }

    @Test
    void knowsNoForeignAttempt() {
        JsonNode attempt = start(ada);
        Caller ben = running.guest();
        String path = "/api/attempts/" + attempt.path("id").asText();

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
        JsonNode attempt = start(ada);
        String path = "/api/attempts/" + attempt.path("id").asText() + "/responses";
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
        JsonNode attempt = start(ada);
        String report = """
                {"id":"%s","attempt":"%s","item":"example-single-choice","reason":"key","text":"Why?"}""".formatted(UUID.randomUUID(), attempt.path("id").asText());

        assertThat(ada.post("/api/item-reports", report).status()).isEqualTo(409);
        ada.post(
                "/api/attempts/" + attempt.path("id").asText() + "/responses",
                choice("example-single-choice", "merge"));
        assertThat(running.guest().post("/api/item-reports", report).status()).isEqualTo(404);
        assertThat(ada.post("/api/item-reports", report).status()).isEqualTo(201);
        assertThat(ada.post("/api/item-reports", report).status()).isEqualTo(200);
        assertThat(ada.post("/api/item-reports", report.replace("key", "typo")).status())
                .isEqualTo(409);
        assertThat(ada.post("/api/item-reports", report.replace("key", "boredom"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void keepsADecisionAndHidesItsFirstAnswerAfterClass() {
        assertThat(tasksOf(ada)).contains("decision");
        UUID id = UUID.randomUUID();
        String path = "/api/me/decisions/" + id;
        String take = """
                {"decision":"Build it","why":"They pay","sure":70,"expectation":"Renewals","expectedBy":"2026-05-31"}""";
        String first = "{\"id\":\"%s\",\"situation\":\"An export\",\"first\":%s}".formatted(id, take);
        assertThat(ada.post("/api/me/decisions", first).status()).isEqualTo(201);
        assertThat(ada.post("/api/me/decisions", first).status()).isEqualTo(200);
        assertThat(ada.post("/api/me/decisions", first.replace("70", "80")).status())
                .isEqualTo(409);
        assertThat(tasksOf(ada)).doesNotContain("decision");
        ada.post(path + "/seal", "");

        assertThat(ada.get("/api/me/decisions").json().toString())
                .contains("An export")
                .doesNotContain("Build it", "They pay", "Renewals");
        assertThat(running.guest().post(path + "/seal", "").status()).isEqualTo(404);
        assertThat(ada.post(path + "/second", "{\"second\":" + take + "}").status())
                .isEqualTo(201);
        assertThat(ada.get("/api/me/decisions")
                        .json()
                        .at("/decisions/0/first/take/sure")
                        .asInt())
                .isEqualTo(70);
    }

    /** What the plan still has to be done, by its kind. */
    private static List<String> tasksOf(Caller caller) {
        return caller.get("/api/me/plan").json().findParents("kind").stream()
                .filter(task -> !task.path("done").asBoolean())
                .map(task -> task.path("kind").asText())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"situation\":\"An export\"}",
                "{\"situation\":7,\"first\":TAKE}",
                "{\"id\":\"not-a-uuid\",\"situation\":\"An export\",\"first\":TAKE}",
                "{\"situation\":\" \",\"first\":TAKE}",
                "{\"situation\":\"An export\",\"first\":{}}",
                "{\"situation\":\"An export\",\"first\":TAKE,\"shared\":true}",
                "{\"situation\":\"An export\",\"first\":TAKE,\"first\":TAKE}",
                "{\"situation\":\"An export\",\"first\":{\"decision\":\"a\",\"why\":\"b\",\"sure\":0.5,"
                        + "\"expectation\":\"c\",\"expectedBy\":\"2026-05-31\"}}",
                "{\"situation\":\"An export\",\"first\":{\"decision\":\"a\",\"why\":\"b\",\"sure\":5,"
                        + "\"expectation\":\"c\",\"expectedBy\":\"31.05.2026\"}}",
                "{\"situation\":\"An export\",\"first\":{\"decision\":\"a\",\"why\":\"b\",\"sure\":5,"
                        + "\"expectation\":\"c\",\"expectedBy\":[2026,5,31]}}",
                "{\"situation\":\"An export\",\"first\":{\"decision\":\"a\",\"why\":\"b\",\"sure\":5,"
                        + "\"expectation\":\"c\",\"expectedBy\":20604}}"
            })
    void refusesWhatIsNoDecision(String body) {
        String take = """
                {"decision":"Build it","why":"They pay","sure":70,"expectation":"Renewals","expectedBy":"2026-05-31"}""";
        Answer answer = ada.post("/api/me/decisions", body.replace("TAKE", take));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(ada.get("/api/me/decisions").json().path("decisions")).isEmpty();
    }

    /** No rationale, belief or key goes out before the response to its item is in. */
    @Test
    void hidesKeysUntilTheResponseIsIn() {
        JsonNode attempt = start(ada);
        for (JsonNode item : attempt.path("items")) {
            assertThat(secretsIn(attempt.toString(), item.path("id").asText())).isEmpty();
        }
        Answer answered = ada.post(
                "/api/attempts/" + attempt.path("id").asText() + "/responses",
                choice("example-single-choice", "decide"));
        assertThat(secretsIn(answered.json().toString(), "example-single-choice"))
                .isNotEmpty();
        JsonNode reloaded = reload(ada, attempt);
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
        JsonNode attempt = start(ada);
        String path = "/api/attempts/" + attempt.path("id").asText() + "/responses";
        ada.post(path, choice("example-single-choice", "merge"));
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

    @Test
    void servesTheCurriculumToEverybody() {
        Caller stranger = running.stranger();

        assertThat(stranger.get("/api/health").json().path("database").asText()).isEqualTo("sqlite");
        assertThat(stranger.get("/api/curriculum").json().at("/categories/0/objectives"))
                .hasSize(3);
        assertThat(stranger.get("/api/objectives/1.1").json().path("lessonHtml").asText())
                .contains("<strong>lesson</strong>");
        assertThat(stranger.get("/api/objectives/1.2").json().path("available").asBoolean(true))
                .isFalse();
        assertThat(stranger.get("/api/objectives/9.9").status()).isEqualTo(404);
        JsonNode quizzes = stranger.get("/api/quizzes").json();
        assertThat(quizzes.at("/quizzes/0/size").asInt()
                        + quizzes.at("/quizzes/1/size").asInt())
                .isEqualTo(App.itemTypes().all().size());
    }

    @Test
    void takesAJudgementOfOnesOwnResponse() {
        JsonNode attempt = start(ada, "one-of-the-others");
        String path = "/api/attempts/" + attempt.path("id").asText();
        JsonNode response =
                ada.post(path + "/responses", written("example-written")).json();
        assertThat(response.at("/feedback/verdict").asText()).isEqualTo("awaiting");
        ada.post(path + "/finish", "");
        String judgements = path + "/responses/" + response.path("id").asText() + "/judgements";
        String body = judgement(UUID.randomUUID(), 2);
        Answer first = ada.post(judgements, body);
        Answer again = ada.post(judgements, body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().at("/feedback/score/earned").asDouble()).isEqualTo(4);
        assertThat(first.json().at("/feedback/judged/by").asText()).isEqualTo("self");
        assertThat(first.json().at("/judgement/judgement/levels/reason").asInt())
                .isEqualTo(2);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(ada.post(judgements, body.replace("\"reason\":2", "\"reason\":1"))
                        .status())
                .isEqualTo(409);
        assertThat(reload(ada, attempt).at("/summary/partly").asInt()).isEqualTo(1);
        assertThat(running.guest()
                        .post(judgements, judgement(UUID.randomUUID(), 1))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "NaN",
                "{\"type\":\"nothing\"}",
                "{\"type\":\"written\"}",
                "{\"type\":\"written\",\"levels\":{}}",
                "{\"type\":\"written\",\"levels\":{\"answer\":2,\"reason\":null,\"door\":0}}",
                "{\"type\":\"written\",\"levels\":{\"answer\":2,\"reason\":1.5,\"door\":0}}",
                "{\"type\":\"written\",\"levels\":{\"answer\":2,\"reason\":9,\"door\":0}}",
                "{\"type\":\"recall\",\"claims\":[]}",
                "{\"type\":\"recall\",\"claims\":[{\"entry\":99999999999,\"term\":\"a\"}]}"
            })
    void refusesWhatIsNoJudgement(String judgement) {
        JsonNode attempt = start(ada, "one-of-the-others");
        String path = "/api/attempts/" + attempt.path("id").asText() + "/responses";
        String id = ada.post(path, written("example-written")).json().path("id").asText();

        assertThat(ada.post(path + "/" + id + "/judgements", "{\"judgement\":" + judgement + "}")
                        .status())
                .isEqualTo(400);
        assertThat(ada.post(path + "/" + UUID.randomUUID() + "/judgements", judgement(UUID.randomUUID(), 1))
                        .status())
                .isEqualTo(404);
        assertThat(reload(ada, attempt).at("/responses/0/feedback/verdict").asText())
                .isEqualTo("awaiting");
    }

    private static String written(String item) {
        return "{\"item\":\"" + item + "\",\"response\":{\"type\":\"written\",\"text\":\"Not in this quarter.\"}}";
    }

    private static String judgement(UUID id, int reason) {
        return """
                {"id":"%s","judgement":{"type":"written","levels":{"answer":2,"reason":%d,"door":0}}}""".formatted(id, reason);
    }

    private static JsonNode start(Caller caller) {
        return start(caller, "one-of-each");
    }

    private static JsonNode start(Caller caller, String quiz) {
        Answer answer = caller.post("/api/attempts", "{\"kind\":\"quiz\",\"quiz\":\"" + quiz + "\"}");
        assertThat(answer.status()).isEqualTo(201);
        return answer.json();
    }

    private static JsonNode reload(Caller caller, JsonNode attempt) {
        return caller.get("/api/attempts/" + attempt.path("id").asText()).json();
    }

    private static String choice(String item, String option) {
        return """
                {"id":"%s","item":"%s","response":{"type":"single-choice","option":"%s"}}""".formatted(UUID.randomUUID(), item, option);
    }
}
