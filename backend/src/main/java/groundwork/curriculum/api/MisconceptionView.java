package groundwork.curriculum.api;

import groundwork.item.MisconceptionId;
import groundwork.item.Text;

/**
 * A wrong belief that a response showed, with what is so.
 *
 * @param citation where the concept that it gets wrong stands
 */
public record MisconceptionView(MisconceptionId id, String belief, Text correctionHtml, Citation citation) {}
