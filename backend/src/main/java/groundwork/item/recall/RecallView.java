package groundwork.item.recall;

import groundwork.item.ItemBody;

/**
 * How much is asked for; the terms themselves are the key.
 *
 * @param wanted how many terms
 * @param most how many entries are taken; more than wanted cost nothing
 */
public record RecallView(int wanted, int most) implements ItemBody {}
