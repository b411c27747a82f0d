package groundwork.item;

import java.util.Optional;

/**
 * What is said of one part of the item once the response is in.
 *
 * @param chosen whether the learner's response picked or placed it
 * @param expected where it belongs, told when the response put it elsewhere: a target, a group, or a place counted from 1;
 *     of a term in the learner's own words, the term of the model list that it was taken for
 */
public record PartFeedback(
        String id, PartVerdict verdict, boolean chosen, Optional<String> expected, Optional<Text> rationale) {}
