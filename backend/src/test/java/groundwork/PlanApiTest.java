package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.fasterxml.jackson.databind.JsonNode;
import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;
import groundwork.curriculum.TestCurriculum;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plan and calendar as a program on the other side of the wire meets them. It is the second of March 2026. */
final class PlanApiTest {
    @AutoClose
    private RunningApp running;

    private Caller ada;

    @BeforeEach
    void start(@TempDir Path data) {
        running = new RunningApp(data, TestCurriculum.create());
        ada = running.guest();
    }

    @Test
    void givesThePlanThatFollowsFromTheSettings() {
        Answer chosen = ada.put("/api/me/plan-settings", """
                {"classDate": "2026-03-16", "timeZone": "Europe/Berlin", "minutesADay": 20, "days": ["monday", "friday"]}""");

        assertThat(chosen.status()).isEqualTo(200);
        assertThat(chosen.json()).isEqualTo(ada.get("/api/me/plan").json());
        assertThat(chosen.json().path("track").asText()).isEqualTo("before-class");
        assertThat(chosen.json().at("/settings/days/1").asText()).isEqualTo("friday");
        assertThat(chosen.json().at("/settings/classEnds").asText()).isEqualTo("2026-03-16");
        assertThat(chosen.json().at("/days/0/tasks/0/kind").asText()).isEqualTo("diagnostic");
        assertThat(ada.get("/api/me/reviews").json().at("/settings/timeZone").asText())
                .isEqualTo("Europe/Berlin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"timeZone\":\"Middle/Earth\"}",
                "{\"timeZone\":\"\"}",
                "{\"timeZone\":null}",
                "{\"timeZone\":\"UTC\",\"minutesADay\":0}",
                "{\"timeZone\":\"UTC\",\"minutesADay\":-15}",
                "{\"timeZone\":\"UTC\",\"minutesADay\":1000}",
                "{\"timeZone\":\"UTC\",\"minutesADay\":99999999999}",
                "{\"timeZone\":\"UTC\",\"minutesADay\":\"15\"}",
                "{\"timeZone\":\"UTC\",\"minutesAWeek\":4}",
                "{\"timeZone\":\"UTC\",\"days\":[]}",
                "{\"timeZone\":\"UTC\",\"days\":[\"payday\"]}",
                "{\"timeZone\":\"UTC\",\"days\":[null]}",
                "{\"timeZone\":\"UTC\",\"days\":[1]}",
                "{\"timeZone\":\"UTC\",\"classDate\":\"2026-02-30\"}",
                "{\"timeZone\":\"UTC\",\"classDate\":\"\"}",
                "{\"timeZone\":\"UTC\",\"classDate\":20260316}",
                "{\"timeZone\":\"UTC\",\"classDate\":[2026,3,16]}",
                "{\"timeZone\":\"UTC\",\"classDate\":\"2026-03-16T09:00:00Z\"}",
                "{\"timeZone\":\"UTC\",\"classDate\":\"2029-03-16\"}",
                "{\"timeZone\":\"UTC\",\"classDate\":\"2020-03-16\"}",
                "{\"timeZone\":\"UTC\",\"classDate\":\"+999999999-12-31\"}",
                "{\"timeZone\":\"UTC\",\"classDate\":\"-999999999-01-01\"}",
                "{\"timeZone\":\"UTC\",\"classEnds\":\"2026-03-16\"}",
                "{\"timeZone\":\"UTC\",\"classDate\":\"2026-03-16\",\"classEnds\":\"2026-03-15\"}",
                "{\"timeZone\":\"UTC\",\"classDate\":\"2026-03-16\",\"classEnds\":\"2026-09-16\"}",
                "{\"timeZone\":\"UTC\",\"classDate\":\"2026-03-16\",\"classEnds\":\"+999999999-12-31\"}",
                "{\"timeZone\":\"UTC\",\"headStart\":\"yes\"}",
                "{\"timeZone\":\"UTC\",\"surplus\":1}"
            })
    void refusesSettingsThatMakeNoSenseAndChangesNothing(String body) {
        ada.put("/api/me/plan-settings", "{\"timeZone\":\"UTC\",\"classDate\":\"2026-03-20\"}");
        JsonNode before = ada.get("/api/me/plan").json();
        Answer answer = ada.put("/api/me/plan-settings", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asText()).isNotBlank();
        assertThat(ada.get("/api/me/plan").json()).isEqualTo(before);
    }

    @Test
    void takesTheClassAndTakesItBack() {
        assertThat(ada.get("/api/me/before-after").json().path("objectives")).isEmpty();
        Answer taken = ada.put("/api/me/class-taken", "{\"on\":\"2026-03-01\"}");

        assertThat(taken.json().path("track").asText()).isEqualTo("after-class");
        assertThat(ada.get("/api/me/before-after").json().path("takenOn").asText())
                .isEqualTo("2026-03-01");
        assertThat(ada.delete("/api/me/class-taken").json().path("track").asText())
                .isEqualTo("steady");
        assertThat(ada.delete("/api/me/class-taken").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"on\":\"2026-03-03\"}",
                "{\"on\":\"1999-03-03\"}",
                "{\"on\":\"+999999999-12-31\"}",
                "{\"on\":\"yesterday\"}",
                "{\"on\":null}"
            })
    void refusesAClassThatNobodyCanHaveTaken(String body) {
        assertThat(ada.put("/api/me/class-taken", body).status()).isEqualTo(400);
        assertThat(ada.get("/api/me/plan").json().has("classTaken")).isFalse();
    }

    @Test
    void givesTheCalendarToWhoeverKnowsItsAddress() {
        ada.put("/api/me/plan-settings", "{\"timeZone\":\"UTC\",\"classDate\":\"2026-03-16\"}");
        assertThat(ada.get("/api/me/calendar").json()).isEmpty();
        Answer made = ada.post("/api/me/calendar", "");
        String path = made.json().path("path").asText();
        HttpResponse<String> feed = running.stranger().text(path);

        assertThat(made.status()).isEqualTo(201);
        assertThat(path).matches("/api/calendar/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
        assertThat(feed.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Biweekly.parse(feed.body()).first().getEvents())
                .hasSize(Math.toIntExact(
                                ada.get("/api/me/plan").json().path("days").size())
                        + 1);
        assertThat(running.stranger().text(path.replace(".ics", "")).statusCode())
                .isEqualTo(200);
        assertThat(ada.get("/api/me/calendar").json().path("since").asText()).isEqualTo("2026-03-02T08:00:00Z");
    }

    @Test
    void findsNothingAtAddressesThatLeadNowhere() {
        String old = ada.post("/api/me/calendar", "").json().path("path").asText();
        String path = ada.post("/api/me/calendar", "").json().path("path").asText();
        Caller stranger = running.stranger();

        assertThat(stranger.get(old).status()).isEqualTo(404);
        assertThat(stranger.get("/api/calendar/none").status()).isEqualTo(404);
        assertThat(stranger.get("/api/calendar/" + "a".repeat(43) + ".ics").status())
                .isEqualTo(404);
        assertThat(running.guest().delete("/api/me/calendar").status()).isEqualTo(204);
        assertThat(stranger.text(path).statusCode()).isEqualTo(200);
        assertThat(ada.delete("/api/me/calendar").status()).isEqualTo(204);
        assertThat(stranger.get(path).status()).isEqualTo(404);
    }
}
