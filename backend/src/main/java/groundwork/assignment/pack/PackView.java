package groundwork.assignment.pack;

import groundwork.assignment.task.TaskCard;
import groundwork.curriculum.PackId;
import groundwork.item.Text;
import java.util.List;

/**
 * A pack as a trainer reads it before giving it.
 *
 * @param minutes what it takes, computed
 */
record PackView(PackId id, String title, Pack.Moment moment, int minutes, Text text, List<TaskCard> tasks) {}
