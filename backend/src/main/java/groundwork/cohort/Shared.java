package groundwork.cohort;

import java.util.Comparator;

/**
 * What a member of a class lets its trainer read, without a name. At least one part says something; the others are empty.
 *
 * @param product what they work on
 * @param work what they do there
 * @param decision the hardest decision that they face
 */
public record Shared(String product, String work, String decision) {
    /** Decisions come first; by the text alone, so that the place in a list tells nothing of who or when. */
    static final Comparator<Shared> BY_TEXT = Comparator.comparing(
                    (Shared shared) -> shared.decision().isEmpty())
            .thenComparing(Shared::decision)
            .thenComparing(Shared::product)
            .thenComparing(Shared::work);

    static Shared of(Words words) {
        return new Shared(words.product(), words.work(), words.decision());
    }
}
