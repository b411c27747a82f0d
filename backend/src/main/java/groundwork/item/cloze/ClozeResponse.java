package groundwork.item.cloze;

import groundwork.item.ItemResponse;
import java.util.Map;

/** For each gap the id of the option chosen. */
public record ClozeResponse(Map<String, String> gaps) implements ItemResponse {}
