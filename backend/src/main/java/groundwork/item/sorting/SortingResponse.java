package groundwork.item.sorting;

import groundwork.item.ItemResponse;
import java.util.Map;

/** The id of a group for the id of each element. */
public record SortingResponse(Map<String, String> groups) implements ItemResponse {}
