package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;
import groundwork.curriculum.TestCurriculum;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a trainer reads written work and what its writer hears of it, over the wire. */
final class WrittenWorkApiTest {
    private static final String JUDGED =
            "{\"judgement\":{\"type\":\"written\",\"levels\":{\"answer\":1,\"reason\":0,\"door\":2}},\"comment\":%s}";

    @AutoClose
    private RunningApp running;

    private Caller tom;
    private Caller ada;
    private ApiClass thursday;
    private String path;

    @BeforeEach
    void makeAClass(@TempDir Path data) {
        running = new RunningApp(data, TestCurriculum.create());
        tom = running.trainer("tom");
        thursday = ApiClass.make(tom, "Thursday");
        path = thursday.path() + "/written";
        ada = running.guest();
    }

    @Test
    void showsTheWorkOfThoseWhoLetItBeReadAndOfNobodyElse() {
        join(true);
        write();
        JsonNode list = tom.get(path).json();
        assertThat(list.path("readers").asInt()).isEqualTo(1);
        assertThat(list.at("/work/0/name").asText()).isEqualTo("Ada");
        String piece = path + "/" + list.at("/work/0/response").asText();
        assertThat(tom.get(piece).json().at("/response/text").asText()).isEqualTo("Dear Mr Okoro, no.");
        assertThat(tom.get(piece).json().at("/model/criteria")).hasSize(3);

        ada.send("PATCH", "/api/me/enrolments/" + thursday.id(), "{\"mayRead\":false}");
        assertThat(tom.get(path).json().path("work")).isEmpty();
        assertThat(tom.get(piece).status()).isEqualTo(404);
        assertThat(tom.post(piece + "/judgements", JUDGED.formatted("\"No\"")).status())
                .isEqualTo(404);
    }

    /** They had no reader in mind then. */
    @Test
    void leavesWhatWasWrittenBeforeJoining() {
        write();
        join(true);
        assertThat(tom.get(path).json().path("work")).isEmpty();
    }

    @Test
    void tellsTheWriterWhatTheTrainerSaid() {
        join(true);
        ApiAttempt attempt = write();
        String response = tom.get(path).json().at("/work/0/response").asText();
        Answer judged = tom.post(path + "/" + response + "/judgements", JUDGED.formatted("\" Say why. \""));
        assertThat(judged.status()).isEqualTo(201);
        assertThat(judged.json().at("/judgement/comment").asText()).isEqualTo("Say why.");
        assertThat(tom.get(path).json().at("/work/0/judged").asBoolean()).isTrue();

        JsonNode comment = ada.get("/api/me/comments").json().at("/comments/0");
        assertThat(comment.path("comment").asText()).isEqualTo("Say why.");
        assertThat(comment.path("attempt").asText()).isEqualTo(attempt.id());
        assertThat(comment.path("seen").asBoolean()).isFalse();
        JsonNode answer = attempt.now().at("/responses/0");
        assertThat(answer.at("/judgement/comment").asText()).isEqualTo("Say why.");
        assertThat(answer.at("/feedback/score/earned").asInt()).isEqualTo(3);
        assertThat(ada.post("/api/me/comments/" + response + "/seen", "").status())
                .isEqualTo(204);
        assertThat(ada.get("/api/me/comments").json().at("/comments/0/seen").asBoolean())
                .isTrue();
    }

    /** Two trainers of one learner do not read what the other wrote to them. */
    @Test
    void keepsACommentFromAnotherClassesTrainer() {
        join(true);
        Caller tess = running.trainer("tess");
        ApiClass friday = ApiClass.make(tess, "Friday");
        friday.admit(ada, "Ada", ",\"mayRead\":true");
        write();
        String response = tom.get(path).json().at("/work/0/response").asText();
        tom.post(path + "/" + response + "/judgements", JUDGED.formatted("\"Between us\""));
        JsonNode seen = tess.get(friday.path() + "/written/" + response).json();
        assertThat(seen.at("/judgement/judgement/levels/answer").asInt()).isEqualTo(1);
        assertThat(seen.toString()).doesNotContain("Between us");
    }

    @Test
    void refusesACommentThatIsTooLongOrNoText() {
        join(true);
        write();
        String piece = path + "/" + tom.get(path).json().at("/work/0/response").asText() + "/judgements";
        assertThat(tom.post(piece, JUDGED.formatted("\"" + "x".repeat(2001) + "\""))
                        .status())
                .isEqualTo(400);
        assertThat(tom.post(piece, JUDGED.formatted("\"\\u0000\"")).status()).isEqualTo(400);
        assertThat(tom.post(piece, JUDGED.formatted("\"" + "x".repeat(2000) + "\""))
                        .status())
                .isEqualTo(201);
    }

    private void join(boolean mayRead) {
        thursday.admit(ada, "Ada", ",\"mayRead\":" + mayRead);
        running.clock.pass(Duration.ofMinutes(1));
    }

    private ApiAttempt write() {
        ApiAttempt attempt = ApiAttempt.at(TestCurriculum.OTHERS_QUIZ, ada);
        Answer written = attempt.respond("example-written", "{\"type\":\"written\",\"text\":\"Dear Mr Okoro, no.\"}");
        assertThat(written.status()).isEqualTo(201);
        running.clock.pass(Duration.ofMinutes(1));
        return attempt;
    }
}
