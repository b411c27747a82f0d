package groundwork.insight.model;

/**
 * What is thought of one member's knowledge of an objective: the chance to answer an unseen item right, and the range in
 * which it lies four times out of five.
 *
 * @param chance in [0, 1]
 * @param low at most {@code high}; in [0, 1]
 */
public record Estimate(double chance, double low, double high) {
    public Estimate {
        if (!(0 <= low && low <= high && high <= 1 && chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("no estimate: " + chance + " in [" + low + ", " + high + "]");
        }
    }
}
