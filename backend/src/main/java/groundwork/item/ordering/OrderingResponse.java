package groundwork.item.ordering;

import groundwork.item.ItemResponse;
import java.util.List;

/** The ids of all elements, first to last. */
public record OrderingResponse(List<String> order) implements ItemResponse {}
