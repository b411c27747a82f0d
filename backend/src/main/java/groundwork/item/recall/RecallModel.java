package groundwork.item.recall;

import groundwork.item.ItemModel;
import groundwork.item.Piece;
import java.util.List;

/** The model list, as written. */
public record RecallModel(List<Piece> terms) implements ItemModel {}
