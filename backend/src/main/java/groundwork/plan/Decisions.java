package groundwork.plan;

import groundwork.account.LearnerId;
import groundwork.plan.model.DecisionState;
import java.time.ZoneId;

/** Says how far learners have come with a decision of their own; plans name it where somebody registered this. */
public interface Decisions {
    /** By the calendar of this zone. */
    DecisionState of(LearnerId learner, ZoneId zone);
}
