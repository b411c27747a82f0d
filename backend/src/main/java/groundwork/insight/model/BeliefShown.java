package groundwork.insight.model;

import groundwork.item.MisconceptionId;

/**
 * How one member stands to a wrong belief, of what they met for the first time.
 *
 * @param met the items by which it could show
 * @param shown those of them in which it showed
 * @param sure whether they were sure at least once when it did
 */
public record BeliefShown(MisconceptionId belief, int met, int shown, boolean sure) {
    private static final int TWICE = 2;

    boolean isMetTwice() {
        return met >= TWICE;
    }

    /** Whether two different items showed it. */
    public boolean isHeld() {
        return shown >= TWICE;
    }

    boolean isChosenOnce() {
        return shown == 1;
    }
}
