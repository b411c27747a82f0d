package groundwork.journey.model;

import java.util.Map;
import java.util.Optional;

/**
 * How much of what matters to somebody a course offers: the weights of the questions answered well, over all weights. Open
 * questions make it a range, from all of them turning out badly to all turning out well; the fee's amount and the dates are
 * for people to judge.
 *
 * @param low from 0 to 1
 * @param high from {@code low} to 1
 * @param open how many questions of any weight are unanswered
 */
public record CourseScore(double low, double high, int open) {
    public static final int HIGHEST_WEIGHT = 5;
    public static final int USUAL_WEIGHT = 3;

    /** Empty where nothing has a weight. A question without a weight of its own has the usual one. */
    public static Optional<CourseScore> of(
            Map<CourseQuestion, CourseAnswer> answers, Map<CourseQuestion, Integer> weights) {
        double all = 0;
        double known = 0;
        double unknown = 0;
        int open = 0;
        for (CourseQuestion question : CourseQuestion.values()) {
            int weight = weights.getOrDefault(question, USUAL_WEIGHT);
            all += weight;
            if (answers.containsKey(question)) {
                known += weight * answers.get(question).worth();
            } else {
                unknown += weight;
                open += weight > 0 ? 1 : 0;
            }
        }
        return all == 0 ? Optional.empty() : Optional.of(new CourseScore(known / all, (known + unknown) / all, open));
    }

    /** Whether this is ahead whatever the open answers turn out to be. */
    public boolean isAheadOf(CourseScore other) {
        return low > other.high;
    }
}
