package groundwork.assignment.pack;

import groundwork.assignment.task.AssignedTask;
import groundwork.curriculum.PackId;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * Work for a class that somebody put together, as its author wrote it.
 *
 * @param order its place among all packs, from 1
 * @param moment when it is given
 * @param minutes what its title says; what it really takes is computed, and lies near that
 * @param text what it has, what it leaves out, and whom it is for
 * @param tasks in the order in which they are done
 */
public record Pack(
        PackId id,
        String title,
        int order,
        Moment moment,
        int minutes,
        Text text,
        List<AssignedTask> tasks,
        Optional<Boolean> retired) {
    public Pack {
        tasks = List.copyOf(tasks);
    }

    /** When a pack is of use. */
    public enum Moment {
        BEFORE_CLASS,
        AFTER_CLASS
    }

    public boolean isRetired() {
        return retired.orElse(false);
    }
}
