package groundwork.item.singlechoice;

/** The id of the option chosen. */
public record SingleChoiceResponse(String option) {}
