package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.item.ItemId;
import java.util.Set;

/** Which items of the bank a learner is not dealt, since whoever teaches them left them out. Asked whenever items are chosen. */
public interface LeftOut {
    Set<ItemId> of(LearnerId learner);
}
