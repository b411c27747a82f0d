package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;
import groundwork.curriculum.TestCurriculum;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journey as a program on the other side of the wire meets it. */
final class JourneyApiTest {
    private static final String ID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
    private static final String COURSE = """
            {"title":"June","startsOn":"2026-06-01","fee":{"amount":1195,"currency":"EUR"},
             "findings":[{"question":"hands-on","answer":"yes"}]}""";
    private static final String ACTIVITY = """
            {"category":"own-study","day":"2026-03-01","minutes":90,"title":"A book"}""";
    private static final String CREDENTIAL = """
            {"track":"product-owner","level":"foundational","termFrom":"2025-03-01"}""";

    @AutoClose
    private RunningApp running;

    private Caller ada;

    @BeforeEach
    void start(@TempDir Path data) {
        running = new RunningApp(data, TestCurriculum.create());
        ada = running.guest();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    courses     | {}
                    courses     | {"title":"June"}
                    courses     | {"title":"","findings":[]}
                    courses     | {"title":"June","findings":[],"startsOn":"2026-02-30"}
                    courses     | {"title":"June","findings":[],"startsOn":"1700-01-01"}
                    courses     | {"title":"June","findings":[],"startsOn":"2026-06-02","endsOn":"2026-06-01"}
                    courses     | {"title":"June","findings":[],"timeZone":"Nowhere"}
                    courses     | {"title":"June","findings":[],"link":"javascript:alert(1)"}
                    courses     | {"title":"June","findings":[],"fee":{"amount":1,"currency":"XXX"}}
                    courses     | {"title":"June","findings":[],"fee":{"amount":"many","currency":"EUR"}}
                    courses     | {"title":"June","findings":[{"question":"weather"}]}
                    learning-log | {}
                    learning-log | {"category":"G","day":"2026-03-01","minutes":90,"title":"A book"}
                    learning-log | {"category":"own-study","day":"2027-03-01","minutes":90,"title":"A book"}
                    learning-log | {"category":"own-study","day":"2026-03-01","minutes":-1,"title":"A book"}
                    learning-log | {"category":"own-study","day":"2026-03-01","minutes":9.5,"title":"A book"}
                    learning-log | {"category":"own-study","day":"yesterday","minutes":90,"title":"A book"}
                    credentials | {"track":"product-owner","level":"foundational"}
                    credentials | {"track":"tester","level":"foundational","termFrom":"2025-03-01"}
                    credentials | {"track":"developer","level":"advanced","termFrom":"2025-03-01","expiresOn":"2025-03-01"}
                    jobs        | {"place":"Bakery"}
                    jobs        | {"place":"Bakery","from":"2026-03-01","until":"2026-02-01"}
                    """)
    void refusesWhatCannotBeAndChangesNothing(String kind, String body) {
        Answer answer = ada.put("/api/me/" + kind + "/" + ID, body);

        assertThat(answer.status()).as(body).isEqualTo(400);
        assertThat(answer.json().path("detail").asText()).isNotBlank();
        assertThat(ada.get("/api/me/courses").json().path("courses")).isEmpty();
        assertThat(ada.get("/api/me/learning-log").json().path("activities")).isEmpty();
        assertThat(ada.get("/api/me/renewal").json().path("held")).isEmpty();
        assertThat(ada.get("/api/me/further").json().path("jobs")).isEmpty();
    }

    @Test
    void countsWhatIsSentTwiceOnce() {
        for (String[] one : new String[][] {
            {"/api/me/courses/", COURSE}, {"/api/me/learning-log/", ACTIVITY}, {"/api/me/credentials/", CREDENTIAL}
        }) {
            Answer first = ada.put(one[0] + ID, one[1]);
            Answer second = ada.put(one[0] + ID, one[1]);
            assertThat(first.status()).as(one[0]).isEqualTo(201);
            assertThat(second.status()).isEqualTo(200);
            assertThat(second.json()).isEqualTo(first.json());
        }
        assertThat(ada.get("/api/me/courses")
                        .json()
                        .at("/courses/0/course/fee/amount")
                        .asDouble())
                .isEqualTo(1195);
        assertThat(ada.get("/api/me/renewal")
                        .json()
                        .at("/standing/minutesCounted")
                        .asInt())
                .isEqualTo(90);
    }

    @Test
    void knowsNothingOfOthers() {
        ada.put("/api/me/courses/" + ID, COURSE);
        ada.put("/api/me/learning-log/" + ID, ACTIVITY);
        ada.put("/api/me/credentials/" + ID, CREDENTIAL);
        Caller ben = running.guest();

        for (String path : List.of("courses", "learning-log", "credentials", "jobs")) {
            assertThat(ben.delete("/api/me/" + path + "/" + ID).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(ada.delete("/api/me/" + path + "/" + UUID.randomUUID()).status())
                    .isEqualTo(404);
            assertThat(ada.put("/api/me/" + path + "/none", COURSE).status()).isIn(400, 404);
        }
        assertThat(ben.get("/api/me/courses").json().path("courses")).isEmpty();
        assertThat(ada.get("/api/me/courses").json().path("courses")).hasSize(1);
        assertThat(running.stranger().get("/api/me/renewal").status()).isEqualTo(401);
    }

    @Test
    void takesAFileOnceItIsConfirmed() {
        String file =
                "{\"id\":\"" + ID + "\",\"csv\":\"date,category,title,minutes\\n2026-02-01,E,A book,60\\nbad\\n\"";
        Answer preview = ada.post("/api/me/learning-log-imports", file + ",\"confirm\":false}");

        assertThat(preview.json().at("/rows/0/line").asInt()).isEqualTo(2);
        assertThat(preview.json().at("/problems/0/line").asInt()).isEqualTo(3);
        assertThat(preview.json().has("added")).isFalse();
        assertThat(ada.get("/api/me/learning-log").json().path("activities")).isEmpty();
        String confirmed = file + ",\"confirm\":true}";
        ada.post("/api/me/learning-log-imports", confirmed);
        assertThat(ada.post("/api/me/learning-log-imports", confirmed)
                        .json()
                        .path("added")
                        .asInt())
                .isEqualTo(1);
        assertThat(ada.get("/api/me/learning-log").json().path("activities")).hasSize(1);
    }

    @Test
    void givesTablesAsFilesToSave() {
        ada.put("/api/me/courses/" + ID, COURSE);
        ada.put("/api/me/learning-log/" + ID, ACTIVITY);
        ada.put("/api/me/credentials/" + ID, CREDENTIAL);

        assertThat(table("courses.csv")).startsWith("title,provider,").contains("\r\nJune,");
        assertThat(table("learning-log.csv")).startsWith("date,category,").contains("\r\n2026-03-01,own-study,");
        assertThat(table("renewal.csv")).startsWith("type,date,").contains("\r\nCategory E,2026-03-01,A book,1.5,");
        assertThat(ada.text("/api/me/renewal.csv?timeZone=Nowhere").statusCode())
                .isEqualTo(400);
        assertThat(running.guest().text("/api/me/renewal.csv").statusCode()).isEqualTo(409);
    }

    private String table(String name) {
        HttpResponse<String> answer = ada.text("/api/me/" + name);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + name + "\"");
        return answer.body();
    }

    @Test
    void ticksStepsAndRatesAreas() {
        JsonNode path = ada.put("/api/me/path/attend", "{\"done\":true,\"onDate\":\"2026-02-01\"}")
                .json();

        assertThat(path.path("choosing").asBoolean()).isTrue();
        assertThat(path.path("steps")).anySatisfy(step -> {
            assertThat(step.path("step").asText()).isEqualTo("attend");
            assertThat(step.path("onDate").asText()).isEqualTo("2026-02-01");
        });
        assertThat(ada.put("/api/me/path/fly", "{\"done\":true}").status()).isEqualTo(404);
        assertThat(ada.put("/api/me/further/vision", "{\"rating\":3}")
                        .json()
                        .at("/areas/2/rating")
                        .asInt())
                .isEqualTo(3);
        assertThat(ada.put("/api/me/further/vision", "{\"rating\":0}").status()).isEqualTo(400);
        assertThat(ada.get("/api/me/unit-ideas").json().path("weak")).isEmpty();
        assertThat(ada.get("/api/me/further?timeZone=Nowhere").status()).isEqualTo(400);
    }
}
