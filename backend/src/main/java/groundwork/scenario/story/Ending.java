package groundwork.scenario.story;

import groundwork.item.Text;

/**
 * How a story may end.
 *
 * @param defensible whether an experienced Product Owner could stand for it
 * @param debrief what a mentor would say of it
 */
public record Ending(String id, String title, Text text, boolean defensible, Text debrief) {}
