package groundwork.assignment;

import groundwork.assignment.task.AssignedTask;
import groundwork.cohort.CohortId;
import groundwork.curriculum.PackId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that a class was given to do.
 *
 * @param pack from which the tasks were taken, if from one
 * @param due the last day for it, by the class's calendar
 * @param tasks in the order in which they are done
 */
record Assignment(
        AssignmentId id,
        CohortId cohort,
        String title,
        Optional<PackId> pack,
        Optional<LocalDate> due,
        Instant assignedAt,
        List<AssignedTask> tasks) {
    static final int LONGEST_TITLE = 120;

    Assignment {
        tasks = List.copyOf(tasks);
    }

    Assignment with(String newTitle, Optional<LocalDate> newDue) {
        return new Assignment(id, cohort, newTitle, pack, newDue, assignedAt, tasks);
    }

    Assignment with(List<AssignedTask> newTasks) {
        return new Assignment(id, cohort, title, pack, due, assignedAt, newTasks);
    }

    /** Whether it is the same work, whatever a pack of this name holds meanwhile. */
    boolean isSameAs(Assignment other) {
        return cohort.equals(other.cohort)
                && title.equals(other.title)
                && pack.equals(other.pack)
                && due.equals(other.due)
                && (pack.isPresent() || tasks.equals(other.tasks));
    }
}
