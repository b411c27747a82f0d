package groundwork.item;

import java.util.Optional;

/**
 * An item as one learner meets it in one attempt. The same item and seed always give the same instance, so that a reload
 * shows what was shown before and a response is scored against what was seen.
 *
 * @param item as written, with the numbers of this instance in its stem
 * @param content the item's content, shuffled and with its parameters drawn
 */
public record Instance<C>(Item<C> item, C content) {
    /** The concept a part tests: its own where it names one, else the item's. */
    public ConceptId conceptOf(Optional<ConceptId> own) {
        return own.orElse(item.concept());
    }
}
