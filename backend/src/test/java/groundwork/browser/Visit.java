package groundwork.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import groundwork.RunningJar;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** One person at one browser, and the server that they visit. */
final class Visit {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UnaryOperator<String> address;
    private final Page page;
    private final Hand hand;

    Visit(RunningJar server, BrowserContext context, Function<Page, Hand> hand) {
        this(server::url, context, hand);
    }

    /** At a server that finds its paths at these addresses. */
    Visit(UnaryOperator<String> address, BrowserContext context, Function<Page, Hand> hand) {
        this.address = address;
        this.page = context.newPage();
        this.hand = hand.apply(page);
    }

    Page page() {
        return page;
    }

    Hand hand() {
        return hand;
    }

    /** Types an address. */
    void open(String path) {
        page.navigate(address.apply(path));
    }

    /** Goes on only when the page says what it is about. */
    void reads(String heading) {
        GetByRoleOptions first = new GetByRoleOptions().setLevel(1).setName(heading);
        try {
            page.getByRole(AriaRole.HEADING, first).waitFor();
        } catch (TimeoutError missing) {
            throw new AssertionError(page.url() + " does not say: " + heading + "\nIt says: " + text(), missing);
        }
    }

    void press(AriaRole role, String name) {
        hand.press(named(role, Words.exactly(name)));
    }

    void press(AriaRole role, Pattern name) {
        hand.press(named(role, name));
    }

    Locator named(AriaRole role, Pattern name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name));
    }

    /** Waits until nothing lies on a control, without scrolling to it. */
    void uncovers(Locator control) {
        page.waitForFunction("""
                it => {
                  const box = it.getBoundingClientRect();
                  const x = (box.left + box.right) / 2;
                  return [box.top + 1, box.bottom - 1].every(y => it.contains(document.elementFromPoint(x, y)));
                }""", control.elementHandle());
    }

    /** The words in sight in the main part of the page. */
    String text() {
        return page.getByRole(AriaRole.MAIN).innerText();
    }

    String heading() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /** What the API says to this browser. */
    JsonNode get(String path) {
        APIResponse response = page.request().get(address.apply(path));
        try {
            return JSON.readTree(response.text());
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(response.status() + " " + response.text(), malformed);
        }
    }
}
