package groundwork.attempt;

import groundwork.account.LearnerId;
import groundwork.item.ItemId;
import java.util.List;
import java.util.Map;

/** What those who teach a learner add to what is said of items. Asked only where a response may be explained. */
public interface TrainerNotes {
    Map<ItemId, List<TrainerNote>> of(LearnerId learner);
}
