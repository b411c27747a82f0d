package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import groundwork.item.Item;
import groundwork.item.ItemResponse;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A check: one item after the other, and nothing said of the answers until the end. */
final class CheckPage {
    private static final Pattern RESULT = Pattern.compile("^Do (these three things|this) next$");
    private static final int MOST = 60;

    private final Visit visit;
    private final Giving giving;

    CheckPage(Visit visit) {
        this.visit = visit;
        this.giving = new Giving(visit);
    }

    /** Answers until the result is there; returns how many items that took. */
    int answersAll(Function<Item<?>, ItemResponse> thinksOf) {
        for (int answered = 0; answered < MOST; answered++) {
            question(answered + 1).or(result()).first().waitFor();
            if (result().isVisible()) {
                return answered;
            }
            answer(thinksOf);
        }
        throw new AssertionError("The check does not end: " + visit.text());
    }

    private void answer(Function<Item<?>, ItemResponse> thinksOf) {
        assertThat(visit.text()).doesNotContain("Fully right", "Not quite", "Here it is otherwise");
        Item<?> item = Shown.on(visit);
        giving.give(thinksOf.apply(item), item);
        visit.press(AriaRole.BUTTON, "I am sure");
        visit.hand().goOn(visit.named(AriaRole.BUTTON, Pattern.compile("^Next$")));
    }

    /** The dots above the item at this place. */
    private Locator question(int position) {
        return visit.named(AriaRole.IMG, Pattern.compile("^(Question )?" + position + " of .*"));
    }

    private Locator result() {
        return visit.named(AriaRole.HEADING, RESULT);
    }
}
