package groundwork.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to test a concept.
 *
 * @param concept what a part of the item tests that names no concept of its own
 * @param stem the situation and, as its last paragraph, the question
 * @param content what belongs to the type alone: options and key, elements and their places
 */
public record Item<C>(
        ItemId id,
        String type,
        ConceptId concept,
        Level level,
        Basis basis,
        Pool pool,
        Text stem,
        Source source,
        boolean retired,
        C content) {
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n\\s*\n");

    /** The stem without its last paragraph; empty where the stem is the question alone. */
    public Text situation() {
        String text = stem.value().strip();
        int end = lastBreak(text);
        return new Text(end < 0 ? "" : text.substring(0, end).strip());
    }

    /** The last paragraph of the stem. */
    public Text question() {
        String text = stem.value().strip();
        int end = lastBreak(text);
        return new Text(end < 0 ? text : text.substring(end).strip());
    }

    /** The same item with other content. */
    public <D> Item<D> with(D other) {
        return new Item<>(id, type, concept, level, basis, pool, stem, source, retired, other);
    }

    /** The same item with another stem: that of an instance, with its numbers. */
    public Item<C> asking(Text other) {
        return new Item<>(id, type, concept, level, basis, pool, other, source, retired, content);
    }

    /** Where the last paragraph is cut off; negative when there is but one. */
    private static int lastBreak(String text) {
        int end = -1;
        for (Matcher matcher = BETWEEN_PARAGRAPHS.matcher(text); matcher.find(); ) {
            end = matcher.start();
        }
        return end;
    }
}
