package groundwork.browser;

import com.microsoft.playwright.options.AriaRole;
import groundwork.item.written.WrittenResponse;

/** Writes a text. */
final class GivingWritten {
    private final Visit visit;

    GivingWritten(Visit visit) {
        this.visit = visit;
    }

    void give(WrittenResponse response) {
        visit.hand().write(visit.named(AriaRole.TEXTBOX, Words.exactly("Your text")), response.text());
    }
}
