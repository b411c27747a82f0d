package groundwork.insight.model;

import groundwork.item.ItemId;
import groundwork.item.MisconceptionId;

/**
 * A member met, for the first time, an item by which a wrong belief could show.
 *
 * @param shown whether their response showed it
 * @param sure whether they said that they were sure
 */
public record BeliefMet(MisconceptionId belief, ItemId item, boolean shown, boolean sure) {}
