package groundwork.insight;

import groundwork.account.LearnerId;
import groundwork.cohort.Cohort;
import groundwork.insight.Group.Done;
import java.util.Collection;
import java.util.Map;

/** How far the members of a class are with what was assigned to them; whoever keeps assignments says it. */
@FunctionalInterface
public interface AssignedWork {
    /** Each of these members' standing; one who is left out has not started. */
    Map<LearnerId, Done> of(Cohort cohort, Collection<LearnerId> members);
}
