package groundwork.item.cloze;

import groundwork.item.ItemBody;
import groundwork.item.Piece;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * The document in pieces, and the options of each gap in the order of this instance.
 *
 * @param gaps in the order of the text
 */
public record ClozeView(List<Block> blocks, List<GapView> gaps) implements ItemBody {
    /**
     * What stands between two blank lines.
     *
     * @param lines one, or the points of a list
     */
    public record Block(BlockKind kind, List<Line> lines) {}

    public enum BlockKind {
        HEADING,
        PARAGRAPH,
        LIST
    }

    /** Texts and gaps as they follow each other. */
    public record Line(List<Segment> segments) {}

    /** Either a text, with the spaces that part it from a gap beside it, or the id of a gap. */
    public record Segment(Optional<Text> textHtml, Optional<String> gap) {}

    /** A gap with the words that may stand in it. */
    public record GapView(String id, List<Piece> options) {}
}
