package groundwork.item.multiplechoice;

import groundwork.item.ItemResponse;
import java.util.List;

/** The ids of the options chosen, at least one, in any order. */
public record MultipleChoiceResponse(List<String> options) implements ItemResponse {}
