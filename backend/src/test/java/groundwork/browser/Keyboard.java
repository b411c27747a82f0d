package groundwork.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Keys alone: Tab there, Enter or Space; digits choose, Enter goes on. */
final class Keyboard implements Hand {
    private static final int MOST_STOPS = 200;
    private static final String IS_TAB_STOP_AHEAD = """
            control => {
              const focused = document.activeElement;
              if (focused === control) return '';
              const isBehind = focused.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING;
              return isBehind ? 'Shift+Tab' : 'Tab';
            }""";

    private final com.microsoft.playwright.Keyboard keys;

    Keyboard(Page page) {
        keys = page.keyboard();
    }

    @Override
    public void press(Locator control) {
        reach(control);
        boolean isBox = (boolean) control.evaluate("control => control.matches('input')");
        keys.press(isBox ? "Space" : "Enter");
    }

    private void reach(Locator control) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            String key = (String) control.evaluate(IS_TAB_STOP_AHEAD);
            if (key.isEmpty()) {
                return;
            }
            keys.press(key);
        }
        throw new AssertionError("The Tab key does not reach " + control);
    }

    /** Digits choose from a list; in a group of radio buttons Space takes the first and the arrows go on. */
    @Override
    public void choose(Locator radio) {
        if ((boolean) radio.evaluate("radio => radio.closest('ul') === null")) {
            press(radio.locator("xpath=ancestor::fieldset//input").first());
            for (int steps = 0; steps < MOST_STOPS && !radio.isChecked(); steps++) {
                keys.press("ArrowRight");
            }
            return;
        }
        keys.press(String.valueOf(
                radio.evaluate("radio => [...radio.closest('ul').querySelectorAll('input')].indexOf(radio) + 1")));
    }

    @Override
    public void write(Locator field, String text) {
        reach(field);
        keys.type(text);
    }

    /** With Ctrl, Enter goes on wherever the focus is. */
    @Override
    public void goOn(Locator button) {
        button.waitFor();
        keys.press("Control+Enter");
    }
}
