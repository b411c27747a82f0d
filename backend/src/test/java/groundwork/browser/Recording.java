package groundwork.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.HarContentPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;

/** Everything that a browser sent and received, in the order in which it asked. */
record Recording(List<Exchange> exchanges) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A request with the body that came back.
     *
     * @param sent the body of the request; empty where it had none
     */
    record Exchange(String method, String address, String sent, String received) {
        boolean isResponseTo(String item) {
            return method.equals("POST")
                    && address.endsWith("/responses")
                    && sent.contains("\"item\":\"" + item + "\"");
        }

        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    /** Has a browser write down what goes over the wire; it is complete when the browser is closed. */
    static NewContextOptions into(Path file, NewContextOptions options) {
        return options.setRecordHarPath(file).setRecordHarContent(HarContentPolicy.EMBED);
    }

    static Recording of(Path file) {
        List<Exchange> exchanges = new ArrayList<>();
        try {
            JSON.readTree(file.toFile()).at("/log/entries").forEach(entry -> exchanges.add(exchange(entry)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Recording(List.copyOf(exchanges));
    }

    private static Exchange exchange(JsonNode entry) {
        JsonNode content = entry.at("/response/content");
        String text = content.path("text").asText();
        boolean isEncoded = content.path("encoding").asText().equals("base64");
        return new Exchange(
                entry.at("/request/method").asText(),
                entry.at("/request/url").asText(),
                entry.at("/request/postData/text").asText(),
                isEncoded ? new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8) : text);
    }

    /** The first exchange whose received body holds these words; the number of exchanges when none does. */
    int firstWith(String words) {
        return first(exchange -> exchange.received().contains(words));
    }

    /** The exchange that handed in the response to an item; the number of exchanges when there was none. */
    int responseTo(String item) {
        return first(exchange -> exchange.isResponseTo(item));
    }

    private int first(Predicate<Exchange> wanted) {
        for (int i = 0; i < exchanges.size(); i++) {
            if (wanted.test(exchanges.get(i))) {
                return i;
            }
        }
        return exchanges.size();
    }
}
