package groundwork.mastery;

import groundwork.mastery.model.Readiness;
import groundwork.mastery.model.ReadinessCall;

/**
 * How ready a learner is now for a set of objectives as a whole.
 *
 * @param chance to answer an unseen item of the set right, guessing left aside, in [0, 1]
 * @param low the lower end of the range in which it lies four times out of five
 * @param high its upper end
 * @param objectives how many the set has
 * @param checked of how many of them an item in a mixed set was answered
 * @param standing what may be said of it
 */
record ReadinessView(double chance, double low, double high, int objectives, int checked, ReadinessCall standing) {
    static ReadinessView of(Readiness readiness) {
        return new ReadinessView(
                readiness.chance(),
                readiness.low(),
                readiness.high(),
                readiness.objectives(),
                readiness.checked(),
                readiness.standing());
    }
}
