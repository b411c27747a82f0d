package groundwork.curriculum.api;

import java.util.List;

/** One part of the map. */
public record CategoryView(int number, String id, String title, List<ObjectiveCard> objectives) {}
