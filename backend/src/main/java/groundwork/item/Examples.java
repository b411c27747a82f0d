package groundwork.item;

import java.util.List;

/**
 * An item that a type gives of itself, with responses that every type must be able to tell apart. The conformance test
 * scores them, and the front end renders the public view of the same item.
 *
 * @param correct scores full
 * @param incorrect scores less than full
 * @param malformed are refused
 */
public record Examples<C, R>(Item<C> item, R correct, R incorrect, List<R> malformed) {}
