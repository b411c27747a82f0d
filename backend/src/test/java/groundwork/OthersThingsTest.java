package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.RunningApp.Caller;
import groundwork.curriculum.TestCurriculum;
import groundwork.http.RoleTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route that leads to one thing of somebody's, with something of theirs, tried by everybody else. */
final class OthersThingsTest {
    private static final String ID = "6b1f6c5e-5f0a-4f0e-9a51-0c8c5a3c1d01";

    /** Their ids count beside their learner: with another's id somebody keeps a thing of their own. */
    private static final Set<String> OF_ONES_OWN = Set.of(
            "PUT /api/me/courses/{id}",
            "PUT /api/me/learning-log/{id}",
            "PUT /api/me/credentials/{id}",
            "PUT /api/me/jobs/{id}",
            "PUT /api/me/path/{step}",
            "PUT /api/me/further/{area}");

    /** Everybody may read them: they are nobody's. */
    private static final Set<String> NOBODYS = Set.of("GET /api/objectives/{id}", "GET /api/scenarios/{id}");

    private record Sent(String path, String body) {}

    private final Map<String, Sent> theirs = new LinkedHashMap<>();

    @AutoClose
    private RunningApp running;

    private Caller owner;

    @BeforeEach
    void start(@TempDir Path data) {
        running = new RunningApp(data, TestCurriculum.create());
        owner = running.trainer("own");
        sitsAnAttempt();
        decides();
        givesAClass();
        keepsALog();
        theirs.put(
                "DELETE /api/me/sessions/{id}",
                new Sent(
                        "/api/me/sessions/"
                                + owner.get("/api/me/sessions")
                                        .json()
                                        .at("/sessions/0/id")
                                        .asText(),
                        ""));
        theirs.put("DELETE /api/me/passkeys/{id}", new Sent("/api/me/passkeys/c29tZSBrZXk", ""));
    }

    private void sitsAnAttempt() {
        String sitting = ApiAttempt.practice(owner).path();
        String choice =
                "{\"item\":\"example-single-choice\",\"response\":{\"type\":\"single-choice\",\"option\":\"decide\"}}";
        String response =
                owner.post(sitting + "/responses", choice).json().path("id").asText();
        theirs.put("GET /api/attempts/{id}", new Sent(sitting, ""));
        theirs.put("POST /api/attempts/{id}/responses", new Sent(sitting + "/responses", choice));
        theirs.put(
                "POST /api/attempts/{id}/responses/{response}/judgements",
                new Sent(
                        sitting + "/responses/" + response + "/judgements",
                        "{\"judgement\":{\"type\":\"written\",\"levels\":{\"answer\":1}}}"));
        theirs.put("POST /api/attempts/{id}/finish", new Sent(sitting + "/finish", ""));
        theirs.put("GET /api/attempts/{id}/debrief", new Sent(sitting + "/debrief", ""));
    }

    private void decides() {
        String take = "{\"decision\":\"Drop it\",\"why\":\"Few use it\",\"sure\":70,\"expectation\":\"No complaint\","
                + "\"expectedBy\":\"2026-06-01\"}";
        String first = "{\"situation\":\"The old app\",\"first\":" + take;
        assertThat(owner.post("/api/me/decisions", first + ",\"id\":\"" + ID + "\"}")
                        .status())
                .isEqualTo(201);
        String path = "/api/me/decisions/" + ID;
        theirs.put("POST /api/me/decisions/{id}/corrections", new Sent(path + "/corrections", first + "}"));
        theirs.put("POST /api/me/decisions/{id}/seal", new Sent(path + "/seal", ""));
        theirs.put("POST /api/me/decisions/{id}/second", new Sent(path + "/second", "{\"second\":" + take + "}"));
        theirs.put(
                "POST /api/me/decisions/{id}/outcomes",
                new Sent(
                        path + "/outcomes",
                        "{\"asExpected\":\"yes\",\"happened\":\"Nobody asked\",\"lesson\":\"Ask sooner\"}"));
        theirs.put("DELETE /api/me/decisions/{id}", new Sent(path, ""));
    }

    private void givesAClass() {
        ApiClass march = ApiClass.make(owner, "March");
        String id = march.id();
        String path = march.path();
        theirs.put("GET /api/cohorts/{cohort}", new Sent(path, ""));
        theirs.put("PATCH /api/cohorts/{cohort}", new Sent(path, "{\"name\":\"Mine\"}"));
        theirs.put("DELETE /api/cohorts/{cohort}", new Sent(path, ""));
        theirs.put("GET /api/cohorts/{cohort}/learners", new Sent(path + "/learners", ""));
        theirs.put("GET /api/cohorts/{cohort}/learners.csv", new Sent(path + "/learners.csv", ""));
        theirs.put("GET /api/cohorts/{cohort}/invitees", new Sent(path + "/invitees", ""));
        for (String page : List.of(
                "readiness",
                "readiness.csv",
                "readiness/events",
                "items",
                "items.csv",
                "scenarios.csv",
                "outcomes",
                "outcomes.csv",
                "written")) {
            theirs.put("GET /api/cohorts/{cohort}/" + page, new Sent(path + "/" + page, ""));
        }
        String piece = path + "/written/" + ID;
        theirs.put("GET /api/cohorts/{cohort}/written/{response}", new Sent(piece, ""));
        theirs.put(
                "POST /api/cohorts/{cohort}/written/{response}/judgements",
                new Sent(piece + "/judgements", "{\"judgement\":{\"type\":\"written\",\"levels\":{}}}"));
        theirs.put("POST /api/me/comments/{response}/seen", new Sent("/api/me/comments/" + ID + "/seen", ""));
        givesWork(path);
        theirs.put("GET /api/cohorts/{cohort}/scenarios/{scenario}", new Sent(path + "/scenarios/none", ""));
        theirs.put("GET /api/cohorts/{cohort}/bank", new Sent(path + "/bank?objective=1.1", ""));
        theirs.put("GET /api/cohorts/{cohort}/bank/contents", new Sent(path + "/bank/contents", ""));
        String item = path + "/items/example-single-choice";
        theirs.put("PUT /api/cohorts/{cohort}/items/{item}", new Sent(item, "{\"off\":true}"));
        theirs.put("DELETE /api/cohorts/{cohort}/items/{item}", new Sent(item, ""));
        theirs.put(
                "POST /api/cohorts/{cohort}/invitees",
                new Sent(path + "/invitees", "{\"people\":[{\"email\":\"eve@example.org\"}]}"));
        theirs.put(
                "POST /api/cohorts/{cohort}/invitee-previews",
                new Sent(path + "/invitee-previews", "{\"text\":\"eve@example.org\"}"));
        theirs.put("PATCH /api/me/enrolments/{cohort}", new Sent("/api/me/enrolments/" + id, "{\"name\":\"Eve\"}"));
        theirs.put("DELETE /api/me/enrolments/{cohort}", new Sent("/api/me/enrolments/" + id, ""));
    }

    private void givesWork(String path) {
        String work = "{\"tasks\":[{\"kind\":\"objective\",\"target\":\"1.1\"}]}";
        String given = owner.post(path + "/assignments", work).json().path("id").asText();
        theirs.put("POST /api/cohorts/{cohort}/assignments", new Sent(path + "/assignments", work));
        theirs.put("GET /api/cohorts/{cohort}/assignments", new Sent(path + "/assignments", ""));
        theirs.put("GET /api/cohorts/{cohort}/assignments.csv", new Sent(path + "/assignments.csv", ""));
        theirs.put("GET /api/cohorts/{cohort}/reminders", new Sent(path + "/reminders", ""));
        theirs.put("POST /api/cohorts/{cohort}/reminders", new Sent(path + "/reminders", ""));
        String one = path + "/assignments/" + given;
        theirs.put("PATCH /api/cohorts/{cohort}/assignments/{assignment}", new Sent(one, "{\"title\":\"Mine\"}"));
        theirs.put("DELETE /api/cohorts/{cohort}/assignments/{assignment}", new Sent(one, ""));
    }

    private void keepsALog() {
        keeps("courses", "{\"title\":\"June\",\"findings\":[]}");
        keeps(
                "learning-log",
                "{\"category\":\"own-study\",\"day\":\"2026-03-01\",\"minutes\":90,\"title\":\"A book\"}");
        keeps("credentials", "{\"track\":\"product-owner\",\"level\":\"foundational\",\"termFrom\":\"2025-03-01\"}");
        keeps("jobs", "{\"place\":\"Bakery\",\"from\":\"2025-03-01\"}");
    }

    private void keeps(String what, String body) {
        String path = "/api/me/" + what + "/" + ID;
        assertThat(owner.put(path, body).status()).as("%s %s", path, body).isIn(200, 201);
        theirs.put("DELETE /api/me/" + what + "/{id}", new Sent(path, ""));
    }

    private List<Caller> others() {
        return List.of(running.guest(), running.member("ben"), running.trainer("tom"), running.administrator("ann"));
    }

    @Test
    void namesEveryRouteToOneThing() {
        List<String> named = Stream.of(theirs.keySet(), OF_ONES_OWN, NOBODYS)
                .flatMap(Set::stream)
                .toList();
        List<String> all = new ArrayList<>(RoleTable.ofOneThing(running.app.routes()));
        all.removeAll(named);
        assertThat(all).isEmpty();
    }

    @Test
    void givesNobodyWhatIsAnothers() {
        for (Caller other : others()) {
            theirs.forEach((route, sent) -> assertThat(other.send(route.split(" ", 2)[0], sent.path(), sent.body())
                            .status())
                    .as(route)
                    .isIn(403, 404));
        }
        assertThat(owner.get("/api/cohorts").json().at("/cohorts/0/name").asText())
                .isEqualTo("March");
        assertThat(owner.get("/api/me/decisions").json().path("decisions")).hasSize(1);
        assertThat(owner.get("/api/me/courses").json().path("courses")).hasSize(1);
    }

    /** Whoever may call a route at all is told that the thing is not there, never that it is another's. */
    @Test
    void saysOfAnothersThingThatItIsNotThere() {
        Caller trainer = running.trainer("tom");
        theirs.forEach((route, sent) -> assertThat(trainer.send(route.split(" ", 2)[0], sent.path(), sent.body())
                        .status())
                .as(route)
                .isEqualTo(404));
    }
}
