package groundwork.item.cloze;

import groundwork.item.ConceptId;
import groundwork.item.MisconceptionId;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * A document with gaps.
 *
 * @param text paragraphs, headings and bullet lists in Markdown, with <code>{{id}}</code> where a gap is
 * @param gaps in the order of the text
 * @param rationale of the whole, where the options' own do not say it all
 */
public record Cloze(Text text, List<Gap> gaps, Optional<Text> rationale) {
    /**
     * A place in the text that one of its options belongs to.
     *
     * @param key the id of that option
     * @param concept what the gap tests, where that is not the item's
     */
    public record Gap(String id, List<Option> options, String key, Optional<ConceptId> concept) {
        /** The option of this id, which is one of them. */
        Option option(String option) {
            return options.stream()
                    .filter(it -> it.id().equals(option))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * Words that may stand in a gap.
     *
     * @param misconception the belief that choosing these words stands for
     * @param rationale what these words would cause here, and the idea
     */
    public record Option(String id, Text text, Optional<MisconceptionId> misconception, Text rationale) {}
}
