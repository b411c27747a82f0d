package groundwork.item.ordering;

import groundwork.item.ItemBody;
import groundwork.item.Piece;
import java.util.List;

/** The elements in the order in which they lie at first, which is never the key. */
public record OrderingView(List<Piece> elements) implements ItemBody {}
