package groundwork.browser;

import com.microsoft.playwright.Locator;

/** Taps, on a screen that has no hover, no keys and no wheel. */
final class Finger implements Hand {
    @Override
    public void press(Locator control) {
        control.tap();
    }

    @Override
    public void choose(Locator radio) {
        radio.tap();
    }

    @Override
    public void write(Locator field, String text) {
        field.tap();
        field.pressSequentially(text);
    }

    @Override
    public void goOn(Locator button) {
        button.tap();
    }
}
