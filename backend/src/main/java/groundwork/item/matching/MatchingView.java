package groundwork.item.matching;

import groundwork.item.ItemBody;
import groundwork.item.Piece;
import java.util.List;

/** Prompts and targets, each in the order of this instance. */
public record MatchingView(List<Piece> prompts, List<Piece> targets) implements ItemBody {}
