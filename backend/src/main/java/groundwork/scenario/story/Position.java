package groundwork.scenario.story;

/** Where a story stands: at a scene or an ending, in a state. */
public record Position(String at, State state) {}
