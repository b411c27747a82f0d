package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;
import groundwork.curriculum.TestCurriculum;
import groundwork.item.ItemResponse;
import groundwork.item.ItemType;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Responses that no learner's page would send: each is refused, or scored within what the key earns. */
final class HostileResponsesTest {
    private final JsonMapper json = TestJson.mapper();

    @AutoClose
    private RunningApp running;

    private Caller mallory;

    @BeforeEach
    void start(@TempDir Path data) {
        running = new RunningApp(data, TestCurriculum.create());
        mallory = running.guest();
    }

    static Stream<ItemType<?, ?, ?>> types() {
        return App.itemTypes().all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesOrScoresWhateverIsSent(ItemType<?, ?, ?> type) throws JsonProcessingException {
        JsonNode correct = json.readTree(json.writerFor(ItemResponse.class)
                .writeValueAsString(type.examples().correct()));
        Sitting sitting = new Sitting(type);
        List<String> mutants = Mutations.of(correct);
        assertThat(mutants).hasSizeGreaterThan(40);
        for (String mutant : mutants) {
            Answer answer = sitting.send(mutant);
            String sent = mutant.substring(0, Math.min(200, mutant.length()));
            assertThat(answer.status()).as(sent).isBetween(200, 499);
            if (answer.status() < 400) {
                JsonNode score = answer.json().path("feedback").path("score");
                assertThat(score.path("earned").asDouble())
                        .as(sent)
                        .isBetween(0.0, score.path("possible").asDouble());
            } else {
                assertThat(answer.json().path("detail").asText()).as(sent).isNotBlank();
            }
        }
        assertThat(sitting.send(correct.toString()).status()).isEqualTo(201);
    }

    /** An attempt at one item of a type; a new one as soon as the item has been answered. */
    private final class Sitting {
        private final ItemType<?, ?, ?> type;
        private ApiAttempt attempt;

        Sitting(ItemType<?, ?, ?> type) {
            this.type = type;
            this.attempt = begun();
        }

        private ApiAttempt begun() {
            return ApiAttempt.at(TestCurriculum.quizOf(type), mallory);
        }

        private String item() {
            String item = "";
            for (JsonNode prepared : attempt.begun().path("items")) {
                if (prepared.path("body").path("type").asText().equals(type.name())) {
                    item = prepared.path("id").asText();
                }
            }
            return item;
        }

        Answer send(String response) {
            Answer answer = attempt.respond(item(), response);
            if (answer.status() == 201) {
                attempt = begun();
            }
            return answer;
        }
    }
}
