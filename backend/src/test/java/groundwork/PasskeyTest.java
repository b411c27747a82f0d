package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.RunningApp.Caller;
import groundwork.curriculum.TestCurriculum;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-in by a passkey, with a device made of software. */
final class PasskeyTest {
    @AutoClose
    private RunningApp running;

    private String origin;
    private Caller lea;
    private TestDevice device;

    @BeforeEach
    void start(@TempDir Path data) throws Exception {
        running = new RunningApp(data, TestCurriculum.create());
        origin = "http://localhost:" + running.app.port();
        lea = running.member("lea");
        device = new TestDevice();
        assertThat(lea.post("/api/me/passkeys", device.register(keyChallenge(lea), origin))
                        .status())
                .isEqualTo(201);
    }

    private static JsonNode keyChallenge(Caller caller) {
        return caller.post("/api/me/passkeys/challenges", "").json();
    }

    private static JsonNode challenge(Caller caller) {
        return caller.post("/api/passkey-challenges", "").json();
    }

    @Test
    void letsItsOwnerIn() throws Exception {
        Caller elsewhere = running.stranger();
        String proof = device.signIn(challenge(elsewhere), origin);

        assertThat(elsewhere.post("/api/passkey-sessions", proof).status()).isEqualTo(201);
        assertThat(elsewhere.get("/api/me").json().path("email").asText()).isEqualTo("lea@example.org");
        assertThat(running.stranger().post("/api/passkey-sessions", proof).status())
                .as("the same signature a second time")
                .isEqualTo(400);
    }

    @Test
    void refusesWhatWasSignedElsewhere() throws Exception {
        Caller thief = running.stranger();
        String phished = device.signIn(challenge(thief), "http://localhost.evil.example");
        assertThat(thief.post("/api/passkey-sessions", phished).status()).isEqualTo(400);

        TestDevice other = new TestDevice();
        assertThat(thief.post("/api/passkey-sessions", other.signIn(challenge(thief), origin))
                        .status())
                .as("another key under the same id")
                .isEqualTo(400);
        assertThat(thief.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void refusesACopyWhoseCountFellBehind() throws Exception {
        Caller elsewhere = running.stranger();
        device.signIn(challenge(elsewhere), origin);
        elsewhere.post("/api/passkey-sessions", device.signIn(challenge(elsewhere), origin));
        device.loseCount();

        assertThat(running.stranger()
                        .post("/api/passkey-sessions", device.signIn(challenge(elsewhere), origin))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void belongsToOneAccountAndGoesWithIt() throws Exception {
        Caller ben = running.member("ben");
        String id = lea.get("/api/me/passkeys").json().at("/passkeys/0/id").asText();
        assertThat(ben.get("/api/me/passkeys").json().path("passkeys")).isEmpty();
        assertThat(ben.send("DELETE", "/api/me/passkeys/" + id, "").status()).isEqualTo(404);
        assertThat(ben.post("/api/me/passkeys", device.register(keyChallenge(ben), origin))
                        .status())
                .isEqualTo(409);
        assertThat(ben.post("/api/me/passkeys", new TestDevice().register(keyChallenge(lea), origin))
                        .status())
                .as("a challenge that was given to another")
                .isEqualTo(400);
        assertThat(running.guest().post("/api/me/passkeys/challenges", "").status())
                .isEqualTo(409);

        assertThat(lea.send("DELETE", "/api/me/passkeys/" + id, "").status()).isEqualTo(204);
        Caller elsewhere = running.stranger();
        assertThat(elsewhere
                        .post("/api/passkey-sessions", device.signIn(challenge(elsewhere), origin))
                        .status())
                .isEqualTo(400);
    }
}
