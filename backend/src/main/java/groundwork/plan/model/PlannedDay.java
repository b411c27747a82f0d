package groundwork.plan.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One day's tasks, in the order in which they are best done.
 *
 * @param isOver whether they take more minutes than the day has: because one task alone does, or more was done today
 */
public record PlannedDay(LocalDate date, List<Task> tasks, boolean isOver) {
    public PlannedDay {
        tasks = List.copyOf(tasks);
    }

    /** All its minutes, whether done or not. */
    public int minutes() {
        return tasks.stream().mapToInt(Task::minutes).sum();
    }

    /** The minutes that are still to do. */
    public int minutesLeft() {
        return tasks.stream()
                .filter(task -> !task.isDone())
                .mapToInt(Task::minutes)
                .sum();
    }
}
