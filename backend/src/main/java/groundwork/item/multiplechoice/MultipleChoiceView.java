package groundwork.item.multiplechoice;

import groundwork.item.ItemBody;
import groundwork.item.Piece;
import java.util.List;

/**
 * The options in the order of this instance.
 *
 * @param choose how many to choose at the most
 */
public record MultipleChoiceView(List<Piece> options, int choose) implements ItemBody {}
