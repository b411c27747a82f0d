package groundwork.plan.model;

/** The scenario that the plan proposes: the one for novices. */
public record StudyScenario(String id, int minutes) {}
