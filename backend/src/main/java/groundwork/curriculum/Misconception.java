package groundwork.curriculum;

import groundwork.item.ConceptId;
import groundwork.item.MisconceptionId;
import groundwork.item.Text;

/**
 * A named wrong belief, as somebody would say it aloud.
 *
 * @param correction grants what is true in it, then turns it; exactly one passage is strong
 * @param concept what is so
 */
public record Misconception(MisconceptionId id, Text belief, Text correction, ConceptId concept) {}
