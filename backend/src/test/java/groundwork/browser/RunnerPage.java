package groundwork.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import groundwork.item.Item;
import groundwork.item.ItemResponse;
import java.util.regex.Pattern;

/** The page that asks one item after the other. */
final class RunnerPage {
    private static final Pattern POSITION = Pattern.compile("^Question (\\d+) of (\\d+)\\. .*");
    private static final Pattern GO_ON = Pattern.compile("^(Next|See the summary)$");

    private final Visit visit;
    private final Giving giving;

    /** Waits until a question is in sight. */
    RunnerPage(Visit visit) {
        this.visit = visit;
        this.giving = new Giving(visit);
        progress().waitFor();
    }

    private Locator progress() {
        return visit.named(AriaRole.IMG, POSITION);
    }

    private Locator checkButton() {
        return visit.named(AriaRole.BUTTON, Pattern.compile("^(Check|Compare)$"));
    }

    private Locator goOnButton() {
        return visit.named(AriaRole.BUTTON, GO_ON);
    }

    int position() {
        return number(1);
    }

    int total() {
        return number(2);
    }

    private int number(int group) {
        String name = progress().getAttribute("aria-label");
        return Integer.parseInt(POSITION.matcher(name).replaceFirst("$" + group));
    }

    /** The part of the address that names the attempt. */
    String attempt() {
        return visit.page().url().replaceFirst(".*/attempts/", "").replaceFirst("[/?].*", "");
    }

    /** The item in sight, with the numbers in sight. */
    Item<?> item() {
        return Shown.on(visit);
    }

    boolean isAnswered() {
        checkButton().or(goOnButton()).waitFor();
        return goOnButton().isVisible();
    }

    void give(ItemResponse response) {
        giving.give(response, item());
    }

    void sayHowSure(String words) {
        visit.press(AriaRole.BUTTON, words);
    }

    /** Hands the answer in, whatever comes of it. */
    void check() {
        visit.hand().goOn(checkButton());
    }

    /** Answers the item in sight and waits for what is said of it. */
    void answer(ItemResponse response) {
        give(response);
        check();
        feedback();
    }

    /** Waits for what is said of the answer: the sentence above it. */
    String feedback() {
        Locator heading = visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2));
        goOnButton().waitFor();
        return heading.first().innerText();
    }

    /** To the next item; after the last one to the summary. */
    void goOn() {
        int position = position();
        boolean isLast = position == total();
        visit.hand().goOn(goOnButton());
        if (!isLast) {
            comesTo(position + 1);
        }
    }

    /** Waits for the item at this place. */
    void comesTo(int position) {
        visit.named(AriaRole.IMG, Pattern.compile("^Question " + position + " of .*"))
                .waitFor();
    }
}
