package groundwork.browser;

import com.microsoft.playwright.Locator;

/** Taps, on a screen that has no hover, no keys and no wheel. */
final class Finger implements Hand {
    @Override
    public void press(Locator control) {
        tap(control);
    }

    @Override
    public void choose(Locator radio) {
        tap(radio);
    }

    @Override
    public void write(Locator field, String text) {
        tap(field);
        field.pressSequentially(text);
    }

    @Override
    public void goOn(Locator button) {
        tap(button);
    }

    /** Scrolls until all of it is in sight: what is covered by half may be missed by a fraction of a pixel. */
    private static void tap(Locator control) {
        control.evaluate("it => it.scrollIntoView({ block: 'nearest' })");
        control.tap();
    }
}
