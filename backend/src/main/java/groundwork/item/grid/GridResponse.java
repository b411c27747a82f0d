package groundwork.item.grid;

import groundwork.item.ItemResponse;
import java.util.Map;

/** The id of a zone for the id of each element. */
public record GridResponse(Map<String, String> zones) implements ItemResponse {}
