package groundwork.assignment;

import groundwork.assignment.task.AssignedTask;
import groundwork.curriculum.PackId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something to give a class: either a pack or tasks.
 *
 * @param id the client's, so that sending it twice gives it once
 * @param title what it is called; as the pack, or by what it has, where nothing is said
 * @param due the last day for it, by the class's calendar
 */
record AssignmentRequest(
        Optional<AssignmentId> id,
        Optional<String> title,
        Optional<PackId> pack,
        Optional<List<AssignedTask>> tasks,
        Optional<LocalDate> due) {}
