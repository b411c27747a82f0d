package groundwork.insight;

import groundwork.account.LearnerId;
import groundwork.assignment.task.Doing;
import groundwork.cohort.Shared;
import java.util.List;
import java.util.function.Function;

/**
 * Whom a brief is of, and what others know of them.
 *
 * @param work how far each is with what was assigned to them
 * @param shared what members told and let their trainer read, without names
 */
public record Group(List<Member> members, Function<LearnerId, Doing> work, List<Shared> shared) {
    public Group {
        members = List.copyOf(members);
        shared = List.copyOf(shared);
    }

    /**
     * One of a group.
     *
     * @param name what they are called there
     * @param mayAsk whether they let their trainer see their name beside what they know
     */
    public record Member(LearnerId learner, String name, boolean mayAsk) {}

    List<LearnerId> learners() {
        return members.stream().map(Member::learner).toList();
    }
}
