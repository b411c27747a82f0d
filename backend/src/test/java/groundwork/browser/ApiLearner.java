package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import groundwork.RunningJar;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.ScenarioId;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.ItemResponse;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A learner who has come a long way in a moment: answers over the API, with the cookies of a browser. */
final class ApiLearner {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private final APIRequestContext requests;
    private final UnaryOperator<String> address;

    /** A new guest. */
    ApiLearner(BrowserContext context, RunningJar server) {
        this(context, server::url);
        post("/api/guest", Map.of());
    }

    /** Whoever the browser is known as already. */
    ApiLearner(BrowserContext context, UnaryOperator<String> address) {
        this.requests = context.request();
        this.address = address;
    }

    /** Lets the pages of this browser know that somebody has begun. */
    void isKnownTo(BrowserContext context) {
        context.addInitScript("localStorage.setItem('groundwork.learner', '1')");
    }

    JsonNode get(String path) {
        return read(requests.get(address.apply(path)));
    }

    /** The id of an attempt. */
    String starts(Map<String, ?> wish) {
        return post("/api/attempts", wish).path("id").asText();
    }

    /** The id of the attempt. */
    String startsQuiz(String quiz) {
        return post("/api/attempts", Map.of("kind", "quiz", "quiz", quiz))
                .path("id")
                .asText();
    }

    /** The id of the play. */
    String startsScenario(ScenarioId scenario) {
        return post("/api/attempts", Map.of("kind", "scenario", "scenario", scenario.value()))
                .path("id")
                .asText();
    }

    void chooses(String attempt, String choice) {
        post(
                "/api/attempts/" + attempt + "/responses",
                Map.of(
                        "item",
                        attempt(attempt).path("next").asText(),
                        "response",
                        Map.of("type", "scene", "choice", choice)));
    }

    JsonNode attempt(String id) {
        return read(requests.get(address.apply("/api/attempts/" + id)));
    }

    void answers(String attempt, Item<?> item, ItemResponse response) {
        ObjectNode given = JSON.valueToTree(response);
        given.put("type", item.type());
        post(
                "/api/attempts/" + attempt + "/responses",
                Map.of("item", item.id().value(), "response", given, "certainty", "sure"));
    }

    void answersAll(String attempt, Function<Item<?>, ItemResponse> thinksOf) {
        for (JsonNode shown : attempt(attempt).path("items")) {
            ItemId id = new ItemId(shown.path("id").asText());
            Item<?> item = Answers.CURRICULUM.item(id).map(BankItem::item).orElseThrow();
            answers(attempt, item, thinksOf.apply(item));
        }
    }

    void finishes(String attempt) {
        post("/api/attempts/" + attempt + "/finish", Map.of());
    }

    private JsonNode post(String path, Map<String, ?> body) {
        String json = JSON.valueToTree(body).toString();
        RequestOptions options = RequestOptions.create().setHeader("Content-Type", "application/json");
        return read(
                requests.post(address.apply(path), body.isEmpty() ? RequestOptions.create() : options.setData(json)));
    }

    private static JsonNode read(APIResponse response) {
        assertThat(response.ok()).as("%s %s", response.url(), response.text()).isTrue();
        try {
            return JSON.readTree(response.text());
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(response.text(), malformed);
        }
    }
}
