package groundwork.mastery;

import groundwork.mastery.model.Knows;
import groundwork.mastery.model.ReadinessCall;

/**
 * How much of an objective a learner knows now.
 *
 * @param chance to answer an unseen item right, guessing left aside, in [0, 1]
 * @param low the lower end of the range in which it lies four times out of five
 * @param high its upper end
 * @param evidence how many pieces of evidence it rests on; 0 says that it is guessed from other objectives
 * @param checks how many of them came from unseen items in mixed sets
 * @param ready whether enough is known, and unseen items in a mixed set said so too; it may still lie close to the line
 * @param standing what may be said of it
 */
record KnowsView(
        double chance, double low, double high, int evidence, int checks, boolean ready, ReadinessCall standing) {
    static KnowsView of(Knows knows) {
        return new KnowsView(
                knows.chance(),
                knows.low(),
                knows.high(),
                knows.evidence(),
                knows.mixedChecks(),
                knows.isReady(),
                knows.standing());
    }
}
