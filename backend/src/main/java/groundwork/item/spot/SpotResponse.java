package groundwork.item.spot;

import groundwork.item.ItemResponse;
import java.util.List;

/** The ids of the sentences marked, at least one, in any order. */
public record SpotResponse(List<String> sentences) implements ItemResponse {}
