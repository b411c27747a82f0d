package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;
import groundwork.account.AccountSettings;
import groundwork.account.Email;
import groundwork.account.Role;
import groundwork.curriculum.TestCurriculum;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts over the wire: what belongs to whom, and what strangers get to know. */
final class AccountApiTest {
    private static final String START = "{\"kind\":\"practice\",\"objective\":\"1.1\"}";

    @AutoClose
    private RunningApp running;

    @BeforeEach
    void start(@TempDir Path data) {
        running = new RunningApp(data, TestCurriculum.create());
    }

    private static String attempt(Caller caller) {
        return caller.post("/api/attempts", START).json().path("id").asText();
    }

    private static Answer signIn(Caller caller, String name, String surplus) {
        return caller.post("/api/sessions", RunningApp.credentials(name, surplus));
    }

    @Test
    void keepsAGuestsWorkAndChangesTheSession() {
        Caller lea = running.guest();
        Caller thief = lea.copy();
        String attempt = attempt(lea);

        Answer made = lea.post("/api/accounts", RunningApp.credentials("lea", ",\"name\":\"Lea\""));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("guest").asBoolean()).isFalse();
        assertThat(lea.get("/api/attempts/" + attempt).status()).isEqualTo(200);
        assertThat(lea.get("/api/me").json().path("name").asText()).isEqualTo("Lea");
        assertThat(thief.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void changesTheSessionAtSignIn() {
        running.member("lea");
        Caller planted = running.guest();
        Caller attacker = planted.copy();

        assertThat(signIn(planted, "lea", "").status()).isEqualTo(201);
        assertThat(attacker.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void bringsAGuestsWorkAlongIfAsked() {
        running.member("lea");
        Caller other = running.guest();
        String left = attempt(other);
        signIn(other, "lea", ",\"merge\":false");
        assertThat(other.get("/api/attempts/" + left).status()).isEqualTo(404);

        Caller another = running.guest();
        String brought = attempt(another);
        signIn(another, "lea", ",\"merge\":true");
        assertThat(another.get("/api/attempts/" + brought).status()).isEqualTo(200);
        assertThat(other.get("/api/attempts/" + brought).status()).isEqualTo(200);
    }

    @Test
    void answersUnknownAddressesLikeWrongPasswords() {
        running.member("lea");
        Answer wrong = running.stranger()
                .post("/api/sessions", "{\"email\":\"lea@example.org\",\"password\":\"not this one\"}");
        Answer unknown = running.stranger()
                .post("/api/sessions", "{\"email\":\"nobody@example.org\",\"password\":\"not this one\"}");
        Answer malformed =
                running.stranger().post("/api/sessions", "{\"email\":\"no address\",\"password\":\"not this one\"}");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.json()).isEqualTo(wrong.json());
        assertThat(malformed.json()).isEqualTo(wrong.json());
    }

    @Test
    void answersEveryRequestForANewPasswordAlike() {
        running.member("lea");

        for (String name : new String[] {"lea", "nobody"}) {
            Answer answer = running.stranger().post("/api/password-resets", "{\"email\":\"" + name + "@example.org\"}");
            assertThat(answer.status()).isEqualTo(202);
            assertThat(answer.json()).isEmpty();
        }
    }

    @Test
    void slowsGuessing() {
        running.member("lea");
        Caller guesser = running.stranger();
        String wrong = "{\"email\":\"lea@example.org\",\"password\":\"not this one\"}";
        for (int guess = 0; guess < 4; guess++) {
            assertThat(guesser.post("/api/sessions", wrong).status()).isEqualTo(401);
        }

        Answer slowed = guesser.post("/api/sessions", wrong);
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.header("Retry-After")).isEqualTo("1");
        running.clock.pass(Duration.ofSeconds(1));
        assertThat(guesser.post("/api/sessions", wrong).status()).isEqualTo(401);
        assertThat(guesser.post("/api/sessions", wrong).header("Retry-After")).isEqualTo("2");
    }

    /** Or whoever varies it would guess without end. */
    @Test
    void believesNoForwardedAddressOfAStranger() {
        running.member("lea");
        Caller guesser = running.stranger();
        String wrong = "{\"email\":\"lea@example.org\",\"password\":\"not this one\"}";
        Answer last = guesser.post("/api/sessions", wrong);
        for (int guess = 0; guess < 4; guess++) {
            last = guesser.send("POST", "/api/sessions", wrong, "X-Forwarded-For", "198.51.100." + guess);
        }

        assertThat(last.status()).isEqualTo(429);
    }

    @Test
    void tellsPeopleBehindAProxyApart(@TempDir Path data) {
        AccountSettings behindProxy =
                new AccountSettings(RunningApp.CHEAP.cost(), true, Optional.empty(), Optional.empty());
        try (RunningApp proxied = new RunningApp(data, TestCurriculum.create(), behindProxy)) {
            proxied.member("lea");
            String wrong = "{\"email\":\"lea@example.org\",\"password\":\"not this one\"}";
            for (int guess = 0; guess < 5; guess++) {
                proxied.stranger().send("POST", "/api/sessions", wrong, "X-Forwarded-For", "9.9.9.9, 198.51.100.1");
            }
            assertThat(proxied.stranger()
                            .send("POST", "/api/sessions", wrong, "X-Forwarded-For", "1.1.1.1, 198.51.100.1")
                            .status())
                    .isEqualTo(429);
            assertThat(proxied.stranger()
                            .send(
                                    "POST",
                                    "/api/sessions",
                                    RunningApp.credentials("lea", ""),
                                    "X-Forwarded-For",
                                    "8.8.8.8")
                            .status())
                    .isEqualTo(201);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"role\":\"trainer\"",
                "\"id\":\"00000000-0000-0000-0000-000000000000\"",
                "\"passwordHash\":\"x\"",
                "\"code\":\"AAAA-BBBB-CCCC-DDDD\""
            })
    void givesNobodyWhatTheyClaim(String surplus) {
        Caller lea = running.guest();
        Answer signUp = lea.post("/api/accounts", RunningApp.credentials("lea", ",\"name\":\"Lea\"," + surplus));
        Caller ben = running.member("ben");
        Answer change = ben.send("PATCH", "/api/me", "{" + surplus + "}");

        assertThat(signUp.status()).isEqualTo(400);
        assertThat(change.status()).isEqualTo(400);
        assertThat(ben.get("/api/me").json().path("role").asText()).isEqualTo("learner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lea@example.org\\r\\nBcc: all@example.org",
                "lea@example.org\\nSubject: x",
                "Lea <lea@example.org>",
                "lea@example.org, all@example.org",
                "lea",
                "@example.org",
                ""
            })
    void refusesAddressesThatAreNone(String email) {
        String body = "{\"email\":\"" + email + "\",\"password\":\"ferry timetable at dawn\",\"name\":\"Lea\"}";

        assertThat(running.guest().post("/api/accounts", body).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"short", "password1234", "lea@example.org!", "aaaaaaaaaaaa", "qwertyuiop", "PASSWORTpasswort"})
    void refusesWeakPasswords(String password) {
        String body = "{\"email\":\"lea@example.org\",\"password\":\"" + password + "\",\"name\":\"Lea\"}";

        assertThat(running.guest()
                        .post("/api/accounts", body)
                        .json()
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/password");
    }

    @Test
    void listsAndEndsOwnSessionsOnly() {
        Caller lea = running.member("lea");
        Caller phone = running.stranger();
        signIn(phone, "lea", "");
        Caller ben = running.member("ben");
        JsonNode listed = lea.get("/api/me/sessions").json().path("sessions");
        String other = listed.get(0).path("current").asBoolean()
                ? listed.get(1).path("id").asText()
                : listed.get(0).path("id").asText();

        assertThat(listed).hasSize(2);
        assertThat(ben.send("DELETE", "/api/me/sessions/" + other, "").status()).isEqualTo(404);
        assertThat(phone.get("/api/me").status()).isEqualTo(200);
        assertThat(lea.send("DELETE", "/api/me/sessions/" + other, "").status()).isEqualTo(204);
        assertThat(phone.get("/api/me").status()).isEqualTo(401);
        assertThat(lea.send("DELETE", "/api/sessions/current", "").status()).isEqualTo(204);
        assertThat(lea.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void refusesSignInFromAnotherSite() {
        running.member("lea");
        Answer answer = running.stranger()
                .send("POST", "/api/sessions", RunningApp.credentials("lea", ""), "Origin", "https://evil.example");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void givesAllDataAsAFile() {
        Caller lea = running.member("lea");
        String attempt = attempt(lea);
        Answer export = lea.get("/api/me/export");

        assertThat(export.header("Content-Disposition")).contains("groundwork-export.json");
        assertThat(export.json().at("/data/account/account/email").asText()).isEqualTo("lea@example.org");
        assertThat(export.json().at("/data/attempts").toString()).contains(attempt);
        assertThat(export.json().toString()).doesNotContain("argon2");
    }

    @Test
    void deletesWhoProvesToBeThemselves() {
        Caller lea = running.member("lea");
        running.clock.pass(Duration.ofMinutes(11));

        assertThat(lea.send("DELETE", "/api/me", "{\"confirm\":true}").status()).isEqualTo(400);
        assertThat(lea.send("DELETE", "/api/me", "{\"confirm\":true,\"password\":\"not this one\"}")
                        .status())
                .isEqualTo(400);
        assertThat(lea.send("DELETE", "/api/me", "{\"confirm\":false}").status())
                .isEqualTo(400);
        String proven = "{\"confirm\":true,\"password\":\"" + RunningApp.PASSWORD + "\"}";
        assertThat(lea.copy().send("DELETE", "/api/me", proven).status()).isEqualTo(204);
        assertThat(lea.get("/api/me").status()).isEqualTo(401);
        assertThat(signIn(running.stranger(), "lea", "").status()).isEqualTo(401);
    }

    @Test
    void handsOutResetLinksThroughAdministratorsOnly() {
        Caller ann = running.member("ann");
        Caller lea = running.member("lea");
        String body = "{\"email\":\"lea@example.org\"}";
        assertThat(ann.post("/api/reset-links", body).status()).isEqualTo(403);
        running.app.people().accounts().setRole(new Email("ann@example.org"), Role.ADMINISTRATOR);
        signIn(ann, "ann", "");

        String link = ann.post("/api/reset-links", body).json().path("url").asText();
        String token = link.substring(link.indexOf("#reset=") + "#reset=".length());
        Answer chosen = running.stranger()
                .post(
                        "/api/password-resets/choices",
                        "{\"token\":\"" + token + "\",\"password\":\"harbour lights at night\"}");

        assertThat(link).startsWith("http://localhost:" + running.app.port() + "/account#reset=");
        assertThat(chosen.status()).isEqualTo(201);
        assertThat(lea.get("/api/me").status()).isEqualTo(401);
        assertThat(ann.post("/api/reset-links", "{\"email\":\"nobody@example.org\"}")
                        .status())
                .isEqualTo(404);
    }
}
