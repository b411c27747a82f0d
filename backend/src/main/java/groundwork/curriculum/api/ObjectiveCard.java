package groundwork.curriculum.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import groundwork.curriculum.Demand;
import groundwork.curriculum.ObjectiveId;

/**
 * An objective on the map.
 *
 * @param alsoUseful whether the newest list does without it
 * @param available whether it has content yet
 * @param items how many items practice draws on
 * @param minutes for the lesson and one practice
 */
public record ObjectiveCard(
        ObjectiveId id,
        String title,
        @JsonProperty("short") String shortTitle,
        Demand demand,
        boolean alsoUseful,
        boolean available,
        int concepts,
        int items,
        int minutes) {}
