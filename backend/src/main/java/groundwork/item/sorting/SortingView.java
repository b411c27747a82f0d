package groundwork.item.sorting;

import groundwork.item.ItemBody;
import groundwork.item.Piece;
import java.util.List;

/** Groups as written, elements in the order of this instance. */
public record SortingView(List<Piece> groups, List<Piece> elements) implements ItemBody {}
