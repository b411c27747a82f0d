package groundwork.item.written;

import groundwork.item.ItemJudgement;
import java.util.Map;

/** 0, 1 or 2 for the id of each criterion. */
public record WrittenJudgement(Map<String, Integer> levels) implements ItemJudgement {}
