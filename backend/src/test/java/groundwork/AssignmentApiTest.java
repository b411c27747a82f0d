package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;
import groundwork.account.AccountSettings;
import groundwork.account.mail.MailSettings;
import groundwork.assignment.pack.TestPacks;
import groundwork.curriculum.TestCurriculum;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that is given work and reminded of it, over the wire. */
final class AssignmentApiTest {
    private static final long PATIENCE_MILLIS = 10_000;
    private static final String PACK = "{\"pack\":\"before\",\"due\":\"2026-03-18\"}";

    private GreenMail postOffice;
    private RunningApp running;
    private Caller trainer;
    private Caller ada;
    private Caller ben;
    private String path;

    @BeforeEach
    void start(@TempDir Path data) {
        postOffice = new GreenMail(ServerSetup.SMTP.dynamicPort());
        postOffice.start();
        open(new RunningApp(data, TestPacks.curriculum(), RunningApp.CHEAP), "March");
    }

    private void open(RunningApp app, String name) {
        running = app;
        trainer = running.trainer("tom");
        ada = running.member("ada");
        ben = running.guest();
        ApiClass made = ApiClass.make(trainer, name);
        path = made.path();
        made.admit(ada, "Ada");
        made.admit(ben, "Ben");
        trainer.post(
                path + "/invitees", "{\"people\":[{\"email\":\"ADA@example.org\"},{\"email\":\"cleo@example.org\"}]}");
    }

    /** The same class on a server that can send letters. Accounts are made while it cannot, since it would ask for proof. */
    private void restartWithMail(Path data, String name) {
        running.close();
        open(new RunningApp(data, TestPacks.curriculum(), RunningApp.CHEAP), name);
        Optional<String> tom = trainer.token();
        running.close();
        URI server = URI.create("smtp://localhost:" + postOffice.getSmtp().getPort());
        running = new RunningApp(
                data,
                TestPacks.curriculum(),
                new AccountSettings(
                        RunningApp.CHEAP.cost(),
                        false,
                        Optional.of(new MailSettings(server, "groundwork@example.org")),
                        Optional.empty()));
        trainer = running.known(tom.orElseThrow());
    }

    @AfterEach
    void stop() {
        running.close();
        postOffice.stop();
    }

    private static void finishes(ApiAttempt attempt) {
        attempt.choose("example-single-choice", "decide");
        assertThat(attempt.learner().post(attempt.path() + "/finish", "").status())
                .isEqualTo(200);
    }

    private static List<String> strings(JsonNode array) {
        return Stream.iterate(0, at -> at < array.size(), at -> at + 1)
                .map(at -> array.get(at).asText())
                .toList();
    }

    @Test
    void offersPacksAndWhatTheyAreMadeOf() {
        JsonNode offered = trainer.get("/api/packs").json();

        assertThat(offered.findValuesAsText("id")).containsExactly("before", "after");
        assertThat(offered.at("/packs/0/tasks")).hasSize(2);
        assertThat(offered.at("/packs/0/text").asText()).contains("What it has.");
        assertThat(offered.at("/tasks/0/kind").asText()).isEqualTo("objective");
        assertThat(offered.at("/tasks/0/minutes").asInt()).isPositive();
        assertThat(ada.get("/api/packs").status()).isEqualTo(403);
    }

    @Test
    void showsLearnersWhatTheyWereGivenAndTrainersHowFarTheyAre() {
        Answer given = trainer.post(path + "/assignments", PACK);
        assertThat(given.status()).isEqualTo(201);
        finishes(ApiAttempt.at(TestCurriculum.QUIZ, ada));
        JsonNode mine = ada.get("/api/me/assignments").json().at("/assignments/0");
        JsonNode listed = trainer.get(path + "/assignments").json().at("/assignments/0");

        assertThat(mine.path("cohortName").asText()).isEqualTo("March");
        assertThat(mine.path("trainer").asText()).isEqualTo("tom");
        assertThat(mine.at("/tasks/0/begin/kind").asText()).isEqualTo("practice");
        assertThat(mine.at("/tasks/1/doing").asText()).isEqualTo("done");
        assertThat(listed.at("/doers/started").asInt()).isEqualTo(1);
        assertThat(listed.at("/tasks/1/doers/done").asInt()).isEqualTo(1);
        assertThat(ben.get("/api/me/assignments").json().path("assignments")).hasSize(1);
        assertThat(running.guest().get("/api/me/assignments").json().path("assignments"))
                .isEmpty();
        assertThat(trainer.text(path + "/assignments.csv").body())
                .startsWith("assignment,due,kind,target,title,minutes,done,started,not started\r\n")
                .contains("The pack before,2026-03-18,quiz,one-of-each,One of each,5,1,0,1\r\n");
    }

    @Test
    void countsInTheBriefWhoHasDoneEverything() {
        trainer.post(path + "/assignments", PACK);
        finishes(ApiAttempt.at(TestCurriculum.QUIZ, ada));
        JsonNode begun = trainer.get(path + "/readiness").json().path("completion");
        finishes(ApiAttempt.practice(ada));
        JsonNode done = trainer.get(path + "/readiness").json().path("completion");

        assertThat(begun.path("started").asInt()).isEqualTo(1);
        assertThat(done.path("done").asInt()).isEqualTo(1);
        assertThat(done.path("notStarted").asInt()).isEqualTo(1);
        assertThat(strings(done.path("namesNotStarted"))).containsExactly("Ben");
    }

    @Test
    void saysWhomToRemindAndHidesAddressesOfMembers() {
        trainer.post(path + "/assignments", PACK);
        finishes(ApiAttempt.at(TestCurriculum.QUIZ, ada));
        JsonNode reminder = trainer.get(path + "/reminders").json();
        String code = trainer.get(path).json().path("code").asText();

        assertThat(strings(reminder.path("notStarted"))).containsExactly("Ben");
        assertThat(strings(reminder.path("notJoined"))).containsExactly("cleo@example.org");
        assertThat(reminder.toString()).doesNotContainIgnoringCase("ada@example.org");
        assertThat(reminder.path("text").asText())
                .contains("Our class “March” begins on Friday 20 March 2026.")
                .contains("- The pack before (about ")
                .contains("by Wednesday 18 March 2026")
                .contains("/join/" + code)
                .endsWith("tom\n");
        assertThat(reminder.path("mail").asBoolean()).isFalse();
        assertThat(reminder.path("letters").asInt()).isEqualTo(2);
        Answer refused = trainer.post(path + "/reminders", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).startsWith("This server cannot send mail.");
    }

    @Test
    void writesOnceADayToWhoeverIsBehind(@TempDir Path data) throws MessagingException, IOException {
        restartWithMail(data, "Bcc: all");
        assertThat(trainer.post(path + "/assignments", PACK).status()).isEqualTo(201);
        Answer sent = trainer.post(path + "/reminders", "");
        Answer again = trainer.post(path + "/reminders", "");

        assertThat(sent.json().path("letters").asInt()).isEqualTo(2);
        assertThat(postOffice.waitForIncomingEmail(PATIENCE_MILLIS, 2)).isTrue();
        MimeMessage[] letters = postOffice.getReceivedMessages();
        assertThat(Arrays.stream(letters).map(AssignmentApiTest::to))
                .containsExactlyInAnyOrder("ada@example.org", "cleo@example.org");
        for (MimeMessage letter : letters) {
            assertThat(letter.getAllRecipients()).hasSize(1);
            assertThat(letter.getHeader("Bcc")).isNull();
            assertThat(letter.getSubject()).isEqualTo("Before our class: Bcc: all");
            assertThat(letter.getContent().toString()).contains("by Wednesday 18 March 2026");
        }
        assertThat(again.status()).isEqualTo(429);
        assertThat(again.header("Retry-After")).isEqualTo("86400");
        running.clock.pass(Duration.ofDays(1));
        assertThat(trainer.post(path + "/reminders", "").status()).isEqualTo(200);
    }

    @Test
    void takesNoLineEndIntoWhatLettersSay() {
        String injected = "\\r\\nBcc: all@example.org";
        String title = "{\"title\":\"Read" + injected + "\",\"pack\":\"before\"}";
        assertThat(trainer.post(path + "/assignments", title).status()).isEqualTo(400);
        assertThat(trainer.send("PATCH", path, "{\"name\":\"March" + injected + "\"}")
                        .status())
                .isEqualTo(400);
        String invitee = "{\"people\":[{\"email\":\"eve@example.org" + injected + "\"}]}";
        assertThat(trainer.post(path + "/invitees", invitee).status()).isEqualTo(400);
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
