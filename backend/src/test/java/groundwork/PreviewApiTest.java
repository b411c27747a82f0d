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

/** Reading the bank before a class, and changing it for the class, over the wire. */
final class PreviewApiTest {
    private static final String ITEM = "example-single-choice";
    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";

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
        path = thursday.path();
    }

    @Test
    void opensEveryItemWithItsKey() {
        JsonNode items = tom.get(path + "/bank?objective=1.1").json().path("items");
        JsonNode others = tom.get(path + "/bank?objective=1.3").json().path("items");

        assertThat(items).hasSize(15);
        assertThat(others).isNotEmpty();
        for (JsonNode item : items) {
            assertThat(item.at("/feedback/verdict").asText()).isIn("right", "stronger");
            assertThat(item.path("key").path("type")).isEqualTo(item.path("type"));
            assertThat(item.at("/item/body/type")).isEqualTo(item.path("type"));
            assertThat(item.at("/source/locator").asText()).isNotBlank();
        }
        assertThat(items.findValuesAsText("pool")).contains("practice", "check");
        assertThat(items.findValues("wrong"))
                .anyMatch(wrong -> wrong.at("/0/beliefs/0/belief").asText().startsWith("Belief"));
        assertThat(tom.get(path + "/bank?quiz=one-of-each").json().path("items"))
                .hasSize(5);
    }

    @Test
    void refusesWhatIsNoQuestion() {
        for (String query : List.of("objective=9.9", "quiz=none", "objective=1.1&quiz=one-of-each", "objective=%00")) {
            assertThat(tom.get(path + "/bank?" + query).status()).as(query).isEqualTo(400);
        }
        for (String body : List.of("{}", "{\"off\":null}", "{\"off\":true,\"note\":5}", "{\"off\":1,\"x\":2}")) {
            assertThat(tom.put(path + "/items/" + ITEM, body).status()).as(body).isEqualTo(400);
        }
        assertThat(tom.put(path + "/items/nobody", "{\"off\":true}").status()).isEqualTo(404);
    }

    @Test
    void countsWhatIsChanged() {
        tom.put(path + "/items/" + ITEM, "{\"off\":true,\"note\":\"Later\"}");
        JsonNode contents = tom.get(path + "/bank/contents").json();

        assertThat(contents.at("/categories/0/objectives/0/count/items").asInt())
                .isEqualTo(15);
        assertThat(contents.at("/categories/0/objectives/0/count/off").asInt()).isEqualTo(1);
        assertThat(contents.at("/quizzes/0/count/notes").asInt()).isEqualTo(1);
        assertThat(contents.at("/changed/items").asInt()).isEqualTo(1);
        JsonNode changed = tom.get(path + "/bank").json().path("items");
        assertThat(changed).hasSize(1);
        assertThat(changed.at("/0/off").asBoolean()).isTrue();
        assertThat(tom.delete(path + "/items/" + ITEM).status()).isEqualTo(204);
        assertThat(tom.get(path + "/bank").json().path("items")).isEmpty();
    }

    @Test
    void hidesKeysFromEverybodyButTheClassesTrainer() {
        Caller learner = running.member("lea");
        thursday.admit(learner, "Lea");
        Caller other = running.trainer("tess");
        for (String page : List.of("/bank?objective=1.1", "/bank?quiz=one-of-each", "/bank", "/bank/contents")) {
            assertThat(learner.get(path + page).status()).as(page).isEqualTo(403);
            assertThat(running.guest().get(path + page).status()).as(page).isEqualTo(403);
            assertThat(running.stranger().get(path + page).status()).as(page).isEqualTo(401);
            assertThat(other.get(path + page).status()).as(page).isEqualTo(404);
        }
        assertThat(learner.put(path + "/items/" + ITEM, "{\"off\":true}").status())
                .isEqualTo(403);
        assertThat(other.put(path + "/items/" + ITEM, "{\"off\":true}").status())
                .isEqualTo(404);
        assertThat(tom.get(path + "/bank").json().path("items")).isEmpty();
    }

    /** A note is text on its whole way: what looks like markup arrives as it was typed, in JSON. */
    @Test
    void handsMembersTheNoteAsItWasTyped() {
        tom.put(path + "/items/" + ITEM, "{\"off\":false,\"note\":\"" + SCRIPT + "\"}");
        Caller guest = running.guest();
        thursday.admit(guest, "Ada");
        ApiAttempt attempt = ApiAttempt.practice(guest);
        assertThat(attempt.begun().toString()).doesNotContain("alert");

        JsonNode response = attempt.choose(ITEM, "merge").json();
        assertThat(response.at("/notes/0/text").asText()).isEqualTo(SCRIPT);
        assertThat(response.at("/notes/0/className").asText()).isEqualTo("Thursday");
        assertThat(response.path("feedback").toString()).doesNotContain("alert");
    }

    @Test
    void dealsMembersNothingThatIsOff() {
        tom.put(path + "/items/" + ITEM, "{\"off\":true}");
        Caller guest = running.guest();
        thursday.admit(guest, "Ada");
        JsonNode attempt = ApiAttempt.at(TestCurriculum.QUIZ, guest).begun();

        assertThat(attempt.path("items")).hasSize(4);
        assertThat(attempt.path("items").findValuesAsText("id")).doesNotContain(ITEM);
    }
}
