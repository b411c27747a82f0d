package groundwork.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** A mouse that clicks and, where there is something to move, drags it. */
final class Mouse implements Hand {
    private static final int STEPS = 8;

    private final com.microsoft.playwright.Mouse mouse;

    Mouse(Page page) {
        mouse = page.mouse();
    }

    @Override
    public void press(Locator control) {
        control.click();
    }

    @Override
    public void choose(Locator radio) {
        radio.click();
    }

    @Override
    public void write(Locator field, String text) {
        field.click();
        field.fill(text);
    }

    @Override
    public boolean drags(Locator thing, Locator place) {
        place.scrollIntoViewIfNeeded();
        thing.scrollIntoViewIfNeeded();
        BoundingBox from = thing.boundingBox();
        BoundingBox to = place.boundingBox();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(
                to.x + to.width / 2,
                to.y + to.height / 2,
                new com.microsoft.playwright.Mouse.MoveOptions().setSteps(STEPS));
        mouse.up();
        return true;
    }

    @Override
    public void goOn(Locator button) {
        button.click();
    }
}
