package groundwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;
import groundwork.account.AccountSettings;
import groundwork.account.mail.Letter;
import groundwork.account.mail.MailSettings;
import groundwork.curriculum.TestCurriculum;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts on a server that can send letters, to a mail server that runs in the test. */
final class LetterTest {
    private static final long PATIENCE_MILLIS = 10_000;
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/account#(confirm|reset)=([\\w-]+)");

    private GreenMail postOffice;
    private RunningApp running;

    @BeforeEach
    void start(@TempDir Path data) {
        postOffice = new GreenMail(ServerSetup.SMTP.dynamicPort());
        postOffice.start();
        URI server = URI.create("smtp://localhost:" + postOffice.getSmtp().getPort());
        AccountSettings settings = new AccountSettings(
                RunningApp.CHEAP.cost(),
                false,
                Optional.of(new MailSettings(server, "groundwork@example.org")),
                Optional.empty());
        running = new RunningApp(data, TestCurriculum.create(), settings);
    }

    @AfterEach
    void stop() {
        running.close();
        postOffice.stop();
    }

    private MimeMessage letter(int number) {
        assertThat(postOffice.waitForIncomingEmail(PATIENCE_MILLIS, number)).isTrue();
        return postOffice.getReceivedMessages()[number - 1];
    }

    private static String token(MimeMessage letter) {
        try {
            Matcher link = LINK.matcher(letter.getContent().toString());
            assertThat(link.find()).isTrue();
            return link.group(2);
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Answer signUp(Caller caller, String name) {
        return caller.post("/api/accounts", RunningApp.credentials(name, ",\"name\":\"Lea\""));
    }

    private static Answer confirm(Caller caller, String token, String password) {
        return caller.post(
                "/api/accounts/confirmations", "{\"token\":\"" + token + "\",\"password\":\"" + password + "\"}");
    }

    private Caller confirmed() {
        Caller lea = running.guest();
        signUp(lea, "lea");
        assertThat(confirm(lea, token(letter(1)), RunningApp.PASSWORD).status()).isEqualTo(201);
        return lea;
    }

    @Test
    void makesAnAccountOnceItsAddressIsConfirmed() throws MessagingException {
        Caller lea = running.guest();
        assertThat(signUp(lea, "lea").status()).isEqualTo(202);
        assertThat(lea.get("/api/me").json().path("guest").asBoolean()).isTrue();
        MimeMessage letter = letter(1);

        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("lea@example.org");
        assertThat(confirm(running.stranger(), token(letter), "a password of the finder")
                        .status())
                .isEqualTo(400);
        assertThat(confirm(lea, token(letter), RunningApp.PASSWORD).status()).isEqualTo(201);
        assertThat(lea.get("/api/me").json().path("email").asText()).isEqualTo("lea@example.org");
        assertThat(confirm(running.stranger(), token(letter), RunningApp.PASSWORD)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void answersTakenAddressesLikeFreeOnes() throws MessagingException, IOException {
        confirmed();
        Answer taken = signUp(running.guest(), "lea");
        Answer free = signUp(running.guest(), "ben");

        assertThat(taken.status()).isEqualTo(free.status()).isEqualTo(202);
        assertThat(taken.json()).isEqualTo(free.json());
        assertThat(letter(2).getContent().toString())
                .contains("There is one already")
                .doesNotContain("#");
    }

    @Test
    void sendsALinkForANewPassword() {
        Caller lea = confirmed();
        running.stranger().post("/api/password-resets", "{\"email\":\"LEA@example.org\"}");

        Answer chosen = running.stranger()
                .post(
                        "/api/password-resets/choices",
                        "{\"token\":\"" + token(letter(2)) + "\",\"password\":\"harbour lights at night\"}");
        assertThat(chosen.status()).isEqualTo(201);
        assertThat(lea.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void putsNothingThatWasTypedIntoHeaders() throws MessagingException {
        Caller lea = running.guest();
        String body =
                "{\"email\":\"lea@example.org\",\"password\":\"ferry timetable at dawn\",\"name\":\"X\\r\\nBcc: all@example.org\"}";
        assertThat(lea.post("/api/accounts", body).status()).isEqualTo(400);
        String address = "{\"email\":\"lea@example.org\\r\\nBcc: all@example.org\"}";
        assertThat(lea.post("/api/password-resets", address).status()).isEqualTo(400);
        signUp(lea, "lea");

        assertThat(letter(1).getHeader("Bcc")).isNull();
        assertThat(letter(1).getHeader("To")).hasSize(1);
        assertThatThrownBy(() -> new Letter("lea@example.org\nBcc: all@example.org", "Subject", "Text"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
