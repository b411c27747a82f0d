package groundwork.item;

import java.util.Collections;
import java.util.List;

/**
 * A response in the learner's own words. These may tell of a person, so they are kept apart from the response log and
 * erased with the person; the log keeps what {@link #without} leaves.
 */
public interface OwnWords extends ItemResponse {
    /** The learner's texts, as many as there are places for them. */
    List<String> words();

    /** The same response with other texts, as many as {@link #words} has. */
    ItemResponse with(List<String> words);

    /** The same response with every text empty. */
    default ItemResponse without() {
        return with(Collections.nCopies(words().size(), ""));
    }
}
