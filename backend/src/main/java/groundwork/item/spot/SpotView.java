package groundwork.item.spot;

import groundwork.item.ItemBody;
import groundwork.item.Piece;
import java.util.List;

/**
 * The document in its own order.
 *
 * @param mark how many sentences to mark at the most
 */
public record SpotView(List<Paragraph> paragraphs, int mark) implements ItemBody {
    /** Sentences that stand together. */
    public record Paragraph(List<Piece> sentences) {}
}
