package groundwork.mastery;

import groundwork.mastery.model.Knows;

/**
 * How much of an objective a learner knows now.
 *
 * @param chance to answer an unseen item right, guessing left aside, in [0, 1]
 * @param low the lower end of the range in which it lies four times out of five
 * @param high its upper end
 * @param evidence how many pieces of evidence it rests on; 0 says that it is guessed from other objectives
 * @param ready whether enough is known, and unseen items in a mixed set said so too
 */
record KnowsView(double chance, double low, double high, int evidence, boolean ready) {
    static KnowsView of(Knows knows) {
        return new KnowsView(knows.chance(), knows.low(), knows.high(), knows.evidence(), knows.isReady());
    }
}
