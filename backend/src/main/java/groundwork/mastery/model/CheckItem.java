package groundwork.mastery.model;

import groundwork.item.ItemId;

/**
 * A check item that a measurement may choose.
 *
 * @param objective the id of its objective
 * @param category the number of its objective's category
 * @param lastMet the sequence number of the learner's last response to it; 0 when it is new to them
 */
public record CheckItem(ItemId id, String objective, int category, long lastMet) {}
