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

    /** What the page asks for next: to check an answer, to go on. */
    void goOn(Locator button);
}
