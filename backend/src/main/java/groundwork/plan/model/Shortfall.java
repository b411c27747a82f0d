package groundwork.plan.model;

import java.util.List;

/**
 * The time does not suffice.
 *
 * @param needed minutes for all that is wanted, reviews left aside
 * @param available minutes from today until the class, reviews taken off
 * @param leaveOut what the plan left out so that the rest fits, what is missed least first
 */
public record Shortfall(int needed, int available, List<LeftOut> leaveOut) {
    public Shortfall {
        leaveOut = List.copyOf(leaveOut);
    }

    /** What is left out, and why that of all things. */
    public record LeftOut(TaskKind kind, String subject, int minutes, LeaveOutReason reason) {}
}
