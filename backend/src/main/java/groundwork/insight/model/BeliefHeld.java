package groundwork.insight.model;

import groundwork.item.MisconceptionId;

/**
 * How a group stands to a wrong belief. Nobody is counted in both of {@code held} and {@code chosenOnce}.
 *
 * @param met members who met at least one item by which it could show
 * @param metTwice members who met at least two such items
 * @param held members who showed it in two different items: they believe it
 * @param sure how many of those were sure at least once when they showed it
 * @param chosenOnce members who showed it in one item only: a click, and no belief yet
 * @param onceSure how many of those were sure
 */
public record BeliefHeld(
        MisconceptionId belief, int met, int metTwice, int held, int sure, int chosenOnce, int onceSure) {
    static BeliefHeld none(MisconceptionId belief) {
        return new BeliefHeld(belief, 0, 0, 0, 0, 0, 0);
    }

    BeliefHeld with(BeliefShown one) {
        return new BeliefHeld(
                belief,
                met + 1,
                metTwice + count(one.isMetTwice()),
                held + count(one.isHeld()),
                sure + count(one.isHeld() && one.sure()),
                chosenOnce + count(one.isChosenOnce()),
                onceSure + count(one.isChosenOnce() && one.sure()));
    }

    private static int count(boolean holds) {
        return holds ? 1 : 0;
    }
}
