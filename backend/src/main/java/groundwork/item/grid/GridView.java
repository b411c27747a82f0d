package groundwork.item.grid;

import groundwork.item.ItemBody;
import groundwork.item.Piece;
import java.util.List;
import java.util.Optional;

/**
 * The plane as written, elements in the order of this instance.
 *
 * @param zones as a page is read: the top row first, each from left to right
 */
public record GridView(GridAxis x, GridAxis y, List<GridZone> zones, List<Piece> elements) implements ItemBody {
    /**
     * An axis in plain text.
     *
     * @param steps from the low end to the high one
     */
    public record GridAxis(String label, List<GridStep> steps) {}

    /**
     * A part of an axis.
     *
     * @param id {@code low}, {@code mid} or {@code high}
     */
    public record GridStep(String id, String word) {}

    /** A zone and its name, in plain text, where it has one. */
    public record GridZone(String id, Optional<String> name) {}
}
