package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;

/**
 * A class as its trainer gives it over the wire.
 *
 * @param made what came back when it was made
 */
record ApiClass(Caller trainer, JsonNode made) {
    /** On 20 March 2026 in Berlin. */
    static ApiClass make(Caller trainer, String name) {
        String terms = "{\"name\":\"" + name + "\",\"date\":\"2026-03-20\",\"timeZone\":\"Europe/Berlin\"}";
        Answer answer = trainer.post("/api/cohorts", terms);
        assertThat(answer.status()).isEqualTo(201);
        return new ApiClass(trainer, answer.json());
    }

    String id() {
        return made.path("id").asText();
    }

    String path() {
        return "/api/cohorts/" + id();
    }

    String code() {
        return made.path("code").asText();
    }

    void admit(Caller learner, String name) {
        admit(learner, name, "");
    }

    /** With whatever else the request says. */
    void admit(Caller learner, String name, String surplus) {
        Answer answer = learner.post(
                "/api/enrolments", "{\"code\":\"" + code() + "\",\"name\":\"" + name + "\"" + surplus + "}");
        assertThat(answer.status()).isEqualTo(201);
    }
}
