package groundwork.attempt;

import groundwork.curriculum.api.ObjectiveRef;
import groundwork.item.Basis;
import groundwork.item.ItemBody;
import groundwork.item.ItemId;
import groundwork.item.Text;

/**
 * An item as this attempt shows it, without key and rationales.
 *
 * @param position counted from 0
 * @param stemHtml the situation; empty where the question stands alone
 */
public record PreparedItem(
        ItemId id,
        int position,
        Basis basis,
        ObjectiveRef objective,
        Text stemHtml,
        Text questionHtml,
        ItemBody body) {}
