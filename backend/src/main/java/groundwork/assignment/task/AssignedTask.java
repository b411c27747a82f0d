package groundwork.assignment.task;

import groundwork.http.Refused;
import java.util.Optional;

/**
 * One thing to do.
 *
 * @param target the id of the objective, the quiz or the scenario; only these kinds have one
 * @param days on how many days to review, 1 to {@value #MOST_DAYS}; only reviews have them
 */
public record AssignedTask(AssignedKind kind, Optional<String> target, Optional<Integer> days) {
    static final int MOST_DAYS = 60;

    /** Refuses what is not whole, at its place in a request. */
    public AssignedTask checked(String pointer) {
        if (kind.hasTarget() != target.isPresent()) {
            String rule = kind.hasTarget() ? "Say which " + kind.stored() + "." : "This goes across all objectives.";
            throw Refused.badRequest(pointer + "/target", rule);
        }
        if ((kind == AssignedKind.REVIEWS) != days.isPresent()
                || days.filter(count -> count < 1 || count > MOST_DAYS).isPresent()) {
            throw Refused.badRequest(pointer + "/days", "Reviews, and nothing else, take 1 to " + MOST_DAYS + " days.");
        }
        return this;
    }
}
