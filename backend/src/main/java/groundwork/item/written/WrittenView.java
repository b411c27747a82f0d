package groundwork.item.written;

import groundwork.item.ItemBody;

/**
 * How much to write, and by how many criteria it will be judged; the criteria themselves come afterwards.
 *
 * @param maxWords told and not enforced, as is {@code minWords}
 */
public record WrittenView(int minWords, int maxWords, int criteria) implements ItemBody {}
