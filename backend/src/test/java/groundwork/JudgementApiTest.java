package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;
import groundwork.curriculum.TestCurriculum;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Judgements of one’s own work, over the wire. */
final class JudgementApiTest {
    private static final String WORK = "{\"type\":\"written\",\"text\":\"Not in this quarter.\"}";

    @AutoClose
    private RunningApp running;

    private Caller ada;

    @BeforeEach
    void start(@TempDir Path data) {
        running = new RunningApp(data, TestCurriculum.create());
        ada = running.guest();
    }

    @Test
    void takesAJudgementOfOnesOwnResponse() {
        ApiAttempt attempt = ApiAttempt.at(TestCurriculum.OTHERS_QUIZ, ada);
        JsonNode response = attempt.respond("example-written", WORK).json();
        assertThat(response.at("/feedback/verdict").asText()).isEqualTo("awaiting");
        ada.post(attempt.path() + "/finish", "");
        String judgements = attempt.path() + "/responses/" + response.path("id").asText() + "/judgements";
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
        assertThat(attempt.now().at("/summary/partly").asInt()).isEqualTo(1);
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
        ApiAttempt attempt = ApiAttempt.at(TestCurriculum.OTHERS_QUIZ, ada);
        String path = attempt.path() + "/responses";
        String id = attempt.respond("example-written", WORK).json().path("id").asText();

        assertThat(ada.post(path + "/" + id + "/judgements", "{\"judgement\":" + judgement + "}")
                        .status())
                .isEqualTo(400);
        assertThat(ada.post(path + "/" + UUID.randomUUID() + "/judgements", judgement(UUID.randomUUID(), 1))
                        .status())
                .isEqualTo(404);
        assertThat(attempt.now().at("/responses/0/feedback/verdict").asText()).isEqualTo("awaiting");
    }

    private static String judgement(UUID id, int reason) {
        return """
                {"id":"%s","judgement":{"type":"written","levels":{"answer":2,"reason":%d,"door":0}}}""".formatted(id, reason);
    }
}
