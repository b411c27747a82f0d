package groundwork.item.singlechoice;

import groundwork.item.ItemResponse;

/** The id of the option chosen. */
public record SingleChoiceResponse(String option) implements ItemResponse {}
