package groundwork.assignment.pack;

import groundwork.assignment.task.TaskCard;
import java.util.List;

/**
 * What a trainer can give a class.
 *
 * @param packs in the order in which they are shown
 * @param tasks of which trainers make packs of their own; of reviews one day
 */
record PackList(List<PackView> packs, List<TaskCard> tasks) {}
