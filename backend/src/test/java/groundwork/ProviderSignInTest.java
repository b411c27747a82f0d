package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.RunningApp.Answer;
import groundwork.RunningApp.Caller;
import groundwork.account.AccountSettings;
import groundwork.account.oidc.ProviderSettings;
import groundwork.curriculum.TestCurriculum;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-in by another service, which runs in the test and keeps to the protocol. */
final class ProviderSignInTest {
    private TestProvider provider;
    private RunningApp running;

    @BeforeEach
    void start(@TempDir Path data) throws Exception {
        provider = new TestProvider();
        ProviderSettings settings =
                new ProviderSettings(provider.issuer(), TestProvider.CLIENT, TestProvider.SECRET, "Harbour school");
        running = new RunningApp(
                data,
                TestCurriculum.create(),
                new AccountSettings(RunningApp.CHEAP.cost(), false, Optional.empty(), Optional.of(settings)));
        provider.person("subject-1", "lea@example.org", true);
    }

    @AfterEach
    void stop() {
        running.close();
        provider.close();
    }

    private static JsonNode begin(Caller caller) {
        return caller.post("/api/provider-errands", "").json();
    }

    private Answer comeBack(Caller caller, JsonNode errand) throws Exception {
        String code = provider.consent(URI.create(errand.path("url").asText()));
        return comeBack(caller, errand.path("token").asText(), provider.state(code), code);
    }

    private static Answer comeBack(Caller caller, String token, String state, String code) {
        return caller.post(
                "/api/provider-sessions",
                "{\"token\":\"" + token + "\",\"state\":\"" + state + "\",\"code\":\"" + code + "\"}");
    }

    @Test
    void makesAnAccountAndKnowsItAgain() throws Exception {
        Caller guest = running.guest();
        String attempt = guest.post("/api/attempts", "{\"kind\":\"practice\",\"objective\":\"1.1\"}")
                .json()
                .path("id")
                .asText();

        assertThat(comeBack(guest, begin(guest)).status()).isEqualTo(201);
        assertThat(guest.get("/api/attempts/" + attempt).status()).isEqualTo(200);
        Caller elsewhere = running.stranger();
        assertThat(comeBack(elsewhere, begin(elsewhere)).json().path("email").asText())
                .isEqualTo("lea@example.org");
        assertThat(elsewhere.get("/api/attempts/" + attempt).status()).isEqualTo(200);
    }

    @Test
    void leadsOutWithChallengeStateAndNonceAndBackHereOnly() {
        String url = begin(running.stranger()).path("url").asText();

        assertThat(url)
                .startsWith(provider.issuer() + "/authorize?")
                .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=", "response_type=code")
                .contains("redirect_uri=http%3A%2F%2Flocalhost%3A" + running.app.port() + "%2Faccount%2Fprovider");
    }

    @Test
    void refusesWaysBackThatBeganElsewhere() throws Exception {
        Caller attacker = running.stranger();
        JsonNode theirs = begin(attacker);
        String code = provider.consent(URI.create(theirs.path("url").asText()));
        Caller victim = running.stranger();
        JsonNode own = begin(victim);

        assertThat(comeBack(victim, own.path("token").asText(), provider.state(code), code)
                        .status())
                .as("the attacker’s code and state with the victim’s token")
                .isEqualTo(400);
        assertThat(comeBack(victim, "forged", provider.state(code), code).status())
                .isEqualTo(400);
        assertThat(victim.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void refusesTokensThatTheProviderDidNotSign() throws Exception {
        provider.forge();
        Caller caller = running.stranger();

        assertThat(comeBack(caller, begin(caller)).status()).isEqualTo(400);
        assertThat(caller.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void takesOverNoAccountByItsAddress() throws Exception {
        Caller lea = running.member("lea");
        Caller caller = running.stranger();
        assertThat(comeBack(caller, begin(caller)).status()).isEqualTo(409);

        assertThat(comeBack(lea, begin(lea)).status()).as("linked from inside").isEqualTo(201);
        assertThat(comeBack(caller, begin(caller)).status()).isEqualTo(201);
    }

    @Test
    void believesNoAddressThatWasNotVerified() throws Exception {
        provider.person("subject-2", "ben@example.org", false);
        Caller caller = running.stranger();

        assertThat(comeBack(caller, begin(caller)).status()).isEqualTo(409);
    }
}
