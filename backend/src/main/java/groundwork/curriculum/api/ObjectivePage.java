package groundwork.curriculum.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import groundwork.curriculum.Demand;
import groundwork.curriculum.Html;
import groundwork.curriculum.ObjectiveId;
import groundwork.item.Level;
import java.util.List;
import java.util.Optional;

/**
 * An objective with its lesson.
 *
 * @param lessonHtml absent as long as the objective is only announced
 * @param items how many items practice draws on
 * @param minutes for the lesson and one practice
 */
public record ObjectivePage(
        ObjectiveId id,
        String title,
        @JsonProperty("short") String shortTitle,
        CategoryRef category,
        Demand demand,
        Level level,
        boolean alsoUseful,
        boolean available,
        Optional<Html> lessonHtml,
        List<ConceptView> concepts,
        int items,
        int minutes,
        List<ObjectiveRef> prerequisites,
        Optional<ObjectiveRef> previous,
        Optional<ObjectiveRef> next) {}
