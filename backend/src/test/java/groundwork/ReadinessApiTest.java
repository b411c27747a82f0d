package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.RunningApp.Caller;
import groundwork.curriculum.TestCurriculum;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What trainers learn of their classes, over the wire. */
final class ReadinessApiTest {
    private static final List<String> PAGES = List.of("readiness", "items", "scenarios/none", "readiness/events");

    @AutoClose
    private RunningApp running;

    private Caller tom;
    private ApiClass thursday;
    private String path;

    @BeforeEach
    void makeAClass(@TempDir Path data) {
        running = new RunningApp(data, TestCurriculum.create());
        tom = running.trainer("tom");
        thursday = ApiClass.make(tom, "Thursday");
        path = thursday.path() + "/";
    }

    @Test
    void tellsWhatAClassBelievesOnceFiveHaveAnswered() {
        for (int member = 0; member < 4; member++) {
            joinAndAnswer("Guest " + member);
        }
        assertThat(tom.get(path + "readiness").json().has("findings")).isFalse();
        joinAndAnswer("Guest 4");
        JsonNode brief = tom.get(path + "readiness").json();
        assertThat(brief.at("/completion/started").asInt()).isEqualTo(5);
        assertThat(brief.at("/findings/held/0/belief/id").asText()).isEqualTo("the-committee-orders");
        assertThat(brief.at("/findings/held/0/held").asInt()).isEqualTo(5);
        assertThat(brief.at("/findings/shared")).hasSize(5);
        assertThat(brief.at("/findings/shared/0").toString())
                .isEqualTo("{\"product\":\"Lamps\",\"work\":\"\",\"decision\":\"What to drop\"}");
        assertThat(tom.get(path + "items").json().path("items")).hasSize(2);
    }

    @Test
    void hidesAClassFromEverybodyButItsTrainer() {
        Caller other = running.trainer("tess");
        Caller learner = running.member("lea");
        for (String page : PAGES) {
            assertThat(other.get(path + page).status()).as(page).isEqualTo(404);
            assertThat(learner.get(path + page).status()).as(page).isEqualTo(403);
            assertThat(running.stranger().get(path + page).status()).as(page).isEqualTo(401);
        }
    }

    private void joinAndAnswer(String name) {
        Caller guest = running.guest();
        thursday.admit(guest, name, ",\"product\":\"Lamps\",\"decision\":\"What to drop\",\"shared\":true");
        String attempt = ApiAttempt.practice(guest).path();
        for (String item : List.of("example-single-choice", "example-single-choice-again")) {
            String body = "{\"item\":\"" + item
                    + "\",\"response\":{\"type\":\"single-choice\",\"option\":\"merge\"},\"certainty\":\"sure\"}";
            guest.post(attempt + "/responses", body);
        }
    }
}
