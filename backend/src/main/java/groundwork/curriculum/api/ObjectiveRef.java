package groundwork.curriculum.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import groundwork.curriculum.ObjectiveId;

/**
 * An objective in passing.
 *
 * @param category the number of its category
 * @param available whether it has content yet
 */
public record ObjectiveRef(
        ObjectiveId id, @JsonProperty("short") String shortTitle, int category, boolean available) {}
