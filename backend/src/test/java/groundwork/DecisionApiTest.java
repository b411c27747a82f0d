package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;
import groundwork.curriculum.TestCurriculum;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** My decision, over the wire. */
final class DecisionApiTest {
    @AutoClose
    private RunningApp running;

    private Caller ada;

    @BeforeEach
    void start(@TempDir Path data) {
        running = new RunningApp(data, TestCurriculum.create());
        ada = running.guest();
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
}
