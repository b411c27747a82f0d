package groundwork.browser;

import com.microsoft.playwright.Locator;

/** How a person works a page. */
interface Hand {
    /** A link, a button or a checkbox. */
    void press(Locator control);

    /** One of several options that stand side by side. */
    void choose(Locator radio);

    /** Types into a field. */
    void write(Locator field, String text);

    /** Takes a thing and drops it on a place, where the hand can do that; else nothing happens. */
    default boolean drags(Locator thing, Locator place) {
        return false;
    }

    /** What the page asks for next: to check an answer, to go on. */
    void goOn(Locator button);
}
