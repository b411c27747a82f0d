package groundwork.preview;

import groundwork.http.Refused;
import groundwork.item.ItemId;
import java.util.Optional;

/**
 * What a trainer wants of an item for a class.
 *
 * @param note in plain text, of one paragraph or several; without one the item has none
 */
record ClassItemRequest(boolean off, Optional<String> note) {
    private static final int LONGEST_NOTE = 1000;

    ClassItem of(ItemId item) {
        return new ClassItem(item, off, text(note.orElse("")));
    }

    /** Lines end alike, wherever they were typed. */
    private static String text(String typed) {
        String text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        boolean isPlain =
                text.codePoints().allMatch(sign -> sign == '\n' || sign == '\t' || !Character.isISOControl(sign));
        if (text.length() > LONGEST_NOTE || !isPlain) {
            throw Refused.badRequest("/note", "Write at most " + LONGEST_NOTE + " characters of plain text.");
        }
        return text;
    }
}
