package groundwork.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import groundwork.item.Placed;
import groundwork.item.grid.Axis;
import groundwork.item.grid.Grid;
import groundwork.item.grid.GridResponse;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes card after card and puts it into its zone. */
final class GivingGrid {
    private static final int SOON_MILLIS = 3_000;

    private final Visit visit;

    GivingGrid(Visit visit) {
        this.visit = visit;
    }

    void give(GridResponse response, Grid content) {
        for (Placed element : content.elements()) {
            String zone = response.zones().getOrDefault(element.id(), "");
            put(Words.plain(element.text()), where(content, zone));
        }
    }

    private void put(String card, String where) {
        Locator unplaced = visit.named(AriaRole.BUTTON, Pattern.compile("^Card \\d: " + Words.quote(card) + "$"));
        Locator zone = visit.named(AriaRole.BUTTON, Pattern.compile("^" + Words.quote(capital(where)) + "[:;] "));
        Locator placed = visit.named(
                AriaRole.BUTTON, Pattern.compile("^Card \\d, " + Words.quote(where) + ": " + Words.quote(card) + "$"));
        if (!visit.hand().drags(unplaced, zone)) {
            until(() -> visit.hand().press(unplaced), unplaced.and(visit.page().locator("[aria-pressed='true']")));
            until(() -> visit.hand().press(zone), placed);
        }
        placed.waitFor();
    }

    /** As the page names a zone: "power high, interest low". */
    private static String where(Grid content, String zone) {
        String[] steps = zone.split("-", 2);
        return words(content.axes().y(), steps[1]) + ", " + words(content.axes().x(), steps[0]);
    }

    private static String words(Axis axis, String step) {
        return axis.label()
                + " "
                + switch (step) {
                    case "low" -> axis.low();
                    case "mid" -> axis.mid().orElseThrow();
                    default -> axis.high();
                };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    /** A finger may miss, and then a person taps again. */
    private static void until(Runnable gesture, Locator seen) {
        gesture.run();
        for (int again = 0; again < 2 && !isSeen(seen); again++) {
            gesture.run();
        }
        seen.waitFor();
    }

    private static boolean isSeen(Locator expected) {
        try {
            expected.waitFor(new Locator.WaitForOptions().setTimeout(SOON_MILLIS));
            return true;
        } catch (TimeoutError missed) {
            return false;
        }
    }
}
