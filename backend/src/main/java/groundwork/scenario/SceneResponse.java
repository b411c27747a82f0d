package groundwork.scenario;

import groundwork.item.ItemResponse;

/** What the learner said or did in a scene. */
public record SceneResponse(String choice) implements ItemResponse {}
