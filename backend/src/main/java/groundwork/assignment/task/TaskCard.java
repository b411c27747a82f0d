package groundwork.assignment.task;

import java.util.Optional;

/**
 * One thing to do, in words.
 *
 * @param title of the objective in short, of the quiz or of the scenario; what else it is
 * @param minutes about how long it takes in all
 */
public record TaskCard(AssignedKind kind, Optional<String> target, Optional<Integer> days, String title, int minutes) {}
