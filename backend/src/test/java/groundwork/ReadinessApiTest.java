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
    private static final List<String> PAGES =
            List.of("readiness", "items", "scenarios/none", "scenarios.csv", "readiness/events");

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
    void poolsTheClassesOfTheTrainerAndNobodyElses() {
        joinAndAnswer(thursday, "Guest");
        joinAndAnswer(ApiClass.make(tom, "Friday"), "Guest");
        joinAndAnswer(ApiClass.make(running.trainer("tess"), "Saturday"), "Guest");
        assertThat(responses("items")).isEqualTo(1);
        assertThat(responses("items?classes=all")).isEqualTo(2);
        assertThat(tom.text(path + "items.csv?classes=all").statusCode()).isEqualTo(200);
        assertThat(tom.get(path + "items?classes=others").status()).isEqualTo(400);
    }

    @Test
    void givesTheChoicesInScenariosAsATable() {
        assertThat(tom.text(path + "scenarios.csv").body()).startsWith("scenario,begun by,scene,");
    }

    private int responses(String page) {
        return tom.get(path + page).json().at("/items/0/responses").asInt();
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
        joinAndAnswer(thursday, name);
    }

    private void joinAndAnswer(ApiClass cohort, String name) {
        Caller guest = running.guest();
        cohort.admit(guest, name, ",\"product\":\"Lamps\",\"decision\":\"What to drop\",\"shared\":true");
        String attempt = ApiAttempt.practice(guest).path();
        for (String item : List.of("example-single-choice", "example-single-choice-again")) {
            String body = "{\"item\":\"" + item
                    + "\",\"response\":{\"type\":\"single-choice\",\"option\":\"merge\"},\"certainty\":\"sure\"}";
            guest.post(attempt + "/responses", body);
        }
    }
}
