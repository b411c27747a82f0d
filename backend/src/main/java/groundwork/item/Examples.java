package groundwork.item;

import java.util.List;
import java.util.Optional;

/**
 * An item that a type gives of itself, with responses that every type must be able to tell apart. The conformance test
 * scores them, and the front end renders the public view of the same item.
 *
 * @param correct scores full; of a type that a person judges, is what the model answer is
 * @param partly scores something; empty where a type knows only all or nothing
 * @param incorrect scores less than full, and nothing where the type can give nothing
 * @param malformed are refused
 */
public record Examples<C, R>(Item<C> item, R correct, Optional<R> partly, R incorrect, List<R> malformed) {}
