package groundwork.scenario.story;

/** Under which heading the list of scenarios shows one, in this order. */
public enum Theme {
    STAKEHOLDERS,
    ANTI_PATTERNS,
    VALUE,
    SEVERAL_TEAMS,
    DISCOVERY,
    FORECAST,
    SPRINT,
    RELEASE
}
