package groundwork.curriculum;

import groundwork.item.ItemId;
import java.util.List;

/**
 * A curated set of items on a theme across objectives.
 *
 * @param why in one sentence, why somebody would want it
 */
public record Quiz(QuizId id, String title, String why, int minutes, List<ItemId> items) {
    public Quiz {
        items = List.copyOf(items);
    }
}
