package groundwork.bench;

import groundwork.memory.model.Rating;
import java.util.List;

/** When a concept is to be reviewed, as the benchmark compares it; days are whole. */
interface Scheduler {
    String name();

    /** A concept was met: at first, or in a review. */
    void met(int concept, Rating rating, int day);

    /**
     * Which of the concepts met to review today.
     *
     * @param count how many; negative lets the scheduler say
     */
    List<Integer> choose(int day, int count);
}
