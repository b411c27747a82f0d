package groundwork.item.ordering;

import java.util.List;

/** The ids of all elements, first to last. */
public record OrderingResponse(List<String> order) {}
