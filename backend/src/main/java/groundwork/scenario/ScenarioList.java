package groundwork.scenario;

import java.util.List;

/** The scenarios on offer, the one for novices first. */
public record ScenarioList(List<ScenarioCard> scenarios) {}
