package groundwork.item.singlechoice;

import groundwork.item.ItemBody;
import groundwork.item.Piece;
import java.util.List;

/** The options in the order of this instance. */
public record SingleChoiceView(List<Piece> options) implements ItemBody {}
