package groundwork.item;

/** A part as it is shown before the response is in: its id and its text, and nothing else. */
public record Piece(String id, Text textHtml) {}
