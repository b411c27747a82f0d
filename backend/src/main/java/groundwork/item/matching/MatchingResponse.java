package groundwork.item.matching;

import groundwork.item.ItemResponse;
import java.util.Map;

/** The id of a target for the id of each prompt; no target twice. */
public record MatchingResponse(Map<String, String> pairs) implements ItemResponse {}
