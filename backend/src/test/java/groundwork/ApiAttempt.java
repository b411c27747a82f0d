package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;
import groundwork.curriculum.QuizId;

/**
 * An attempt as its learner sits it over the wire.
 *
 * @param begun what came back when it was started
 */
record ApiAttempt(Caller learner, JsonNode begun) {
    /** At the quiz of this name. */
    static ApiAttempt at(QuizId quiz, Caller learner) {
        return start(learner, "{\"kind\":\"quiz\",\"quiz\":\"" + quiz.value() + "\"}");
    }

    /** At all practice of objective 1.1. */
    static ApiAttempt practice(Caller learner) {
        return start(learner, "{\"kind\":\"practice\",\"objective\":\"1.1\",\"size\":10}");
    }

    private static ApiAttempt start(Caller learner, String wish) {
        Answer answer = learner.post("/api/attempts", wish);
        assertThat(answer.status()).isEqualTo(201);
        return new ApiAttempt(learner, answer.json());
    }

    String id() {
        return begun.path("id").asText();
    }

    String path() {
        return "/api/attempts/" + id();
    }

    /** What comes back when this is given to an item, in JSON. */
    Answer respond(String item, String response) {
        return learner.post(path() + "/responses", "{\"item\":\"" + item + "\",\"response\":" + response + "}");
    }

    /** What comes back when this option of an item is chosen. */
    Answer choose(String item, String option) {
        return respond(item, "{\"type\":\"single-choice\",\"option\":\"" + option + "\"}");
    }

    /** Where it stands. */
    JsonNode now() {
        return learner.get(path()).json();
    }
}
