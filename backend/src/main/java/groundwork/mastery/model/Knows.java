package groundwork.mastery.model;

/**
 * How much of an objective a learner knows.
 *
 * @param chance to answer an unseen item right, guessing left aside, in [0, 1]
 * @param low the lower end of the range in which it lies four times out of five
 * @param high its upper end
 * @param evidence how many pieces of evidence it rests on; 0 says that it is a guess from other objectives
 * @param mixedChecks how many of them came from check items in mixed sets
 */
public record Knows(double chance, double low, double high, int evidence, int mixedChecks) {
    /** From where an objective counts as known: two unseen items out of three, guessing left aside. */
    public static final double ENOUGH = 2.0 / 3;

    /**
     * How far from the line an estimate may call an objective: the least of 0.05, 0.06 … with which in each of the simulated
     * worlds at most one call in ten is wrong.
     */
    static final double CLOSE = 0.1;

    /** What may be said of it. */
    public ReadinessCall standing() {
        if (mixedChecks == 0) {
            return ReadinessCall.UNCHECKED;
        }
        if (Math.abs(chance - ENOUGH) < CLOSE) {
            return ReadinessCall.CLOSE;
        }
        return chance > ENOUGH ? ReadinessCall.READY : ReadinessCall.NOT_YET;
    }

    /** Whether enough is known, and unseen items in a mixed set said so too. It may still lie {@link ReadinessCall#CLOSE}. */
    public boolean isReady() {
        return chance >= ENOUGH && mixedChecks > 0;
    }
}
