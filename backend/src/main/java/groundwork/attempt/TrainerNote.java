package groundwork.attempt;

/**
 * What a trainer wrote on an item for a class.
 *
 * @param className the class for which it was written
 * @param text plain text; an empty line parts paragraphs
 */
public record TrainerNote(String className, String text) {}
