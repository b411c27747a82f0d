package groundwork.plan;

import groundwork.curriculum.ScenarioId;

/** The scenario that plans propose, as content has it. */
public record StudyStory(ScenarioId id, String title, int minutes) {}
