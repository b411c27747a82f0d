package groundwork.item.spot;

import groundwork.item.MisconceptionId;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document in sentences, some of which are to be marked; the stem says which, and how many. */
public record Spot(List<Paragraph> text) {
    /** What stands together: a paragraph of minutes, a turn in an interview, one criterion of several. */
    public record Paragraph(List<Sentence> sentences) {}

    /**
     * One sentence.
     *
     * @param key whether it is one of those to mark
     * @param misconception the belief that marking this sentence stands for, where it is none of them
     * @param rationale why it is one of them, or why it is not
     */
    public record Sentence(
            String id, Text text, boolean key, Optional<MisconceptionId> misconception, Text rationale) {}

    public Stream<Sentence> sentences() {
        return text.stream().flatMap(paragraph -> paragraph.sentences().stream());
    }
}
