package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.RunningApp.Caller;
import groundwork.account.Role;
import groundwork.curriculum.TestCurriculum;
import groundwork.http.Access;
import groundwork.http.RoleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API as a program on the other side of the wire meets it: who may, how it describes itself, what everybody may read. */
final class ApiTest {
    private static final Path DOCUMENT = Path.of("../frontend/src/lib/api/openapi.json");

    @AutoClose
    private RunningApp running;

    private Caller ada;

    @BeforeEach
    void start(@TempDir Path data) {
        running = new RunningApp(data, TestCurriculum.create());
        ada = running.guest();
    }

    @Test
    void admitsAndRefusesByTheRoleTable() throws Exception {
        List<RoleTable.Caller> callers = List.of(
                new RoleTable.Caller("a stranger", Optional.empty(), Set.of()),
                new RoleTable.Caller("a guest", ada.token(), Set.of(Access.LEARNER)),
                new RoleTable.Caller("a learner", running.member("lea").token(), Role.LEARNER.access()),
                new RoleTable.Caller("a trainer", running.trainer("tom").token(), Role.TRAINER.access()),
                new RoleTable.Caller(
                        "an administrator", running.administrator("ann").token(), Role.ADMINISTRATOR.access()));

        assertThat(running.app.routes()).hasSizeGreaterThan(10);
        assertThat(RoleTable.deviations(running.app.port(), running.app.routes(), callers))
                .isEmpty();
    }

    /** The front end is compiled against the committed document; {@code -Dopenapi.write=true} writes it anew. */
    @Test
    void describesItselfAsCommitted() throws IOException {
        JsonNode document = ada.get("/openapi.json").json();
        assertThat(document.has("openapi")).isTrue();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(DOCUMENT, document.toPrettyString().replace("\" :", "\":") + "\n");
        }
        assertThat(TestJson.mapper().readTree(DOCUMENT.toFile())).isEqualTo(document);
    }

    @Test
    void keepsTheGuestWhoComesBack() {
        assertThat(ada.post("/api/guest", "").status()).isEqualTo(200);
        assertThat(ada.get("/api/me").json().path("guest").asBoolean()).isTrue();
    }

    @Test
    void refusesABodyOverTheLimit() {
        String large = "{\"kind\":\"" + "x".repeat(300_000) + "\"}";

        assertThat(ada.post("/api/attempts", large).status()).isEqualTo(413);
    }

    @Test
    void servesTheCurriculumToEverybody() {
        Caller stranger = running.stranger();

        assertThat(stranger.get("/api/health").json().path("database").asText()).isEqualTo("sqlite");
        assertThat(stranger.get("/api/curriculum").json().at("/categories/0/objectives"))
                .hasSize(3);
        assertThat(stranger.get("/api/objectives/1.1").json().path("lessonHtml").asText())
                .contains("<strong>lesson</strong>");
        assertThat(stranger.get("/api/objectives/1.2").json().path("available").asBoolean(true))
                .isFalse();
        assertThat(stranger.get("/api/objectives/9.9").status()).isEqualTo(404);
        JsonNode quizzes = stranger.get("/api/quizzes").json();
        assertThat(quizzes.at("/quizzes/0/size").asInt()
                        + quizzes.at("/quizzes/1/size").asInt())
                .isEqualTo(App.itemTypes().all().size());
    }
}
