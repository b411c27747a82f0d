package groundwork.item.grid;

import groundwork.item.Place;
import groundwork.item.Placed;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plane of two axes and the elements that belong into its zones; a zone takes any number. A zone is called after its
 * step across and its step up: {@code high-low} lies on the right, at the bottom.
 *
 * @param columns 2 or 3, the steps of the axis across
 * @param rows 2 or 3, the steps of the axis upwards
 * @param zones the zones that have a name
 * @param rationale of the whole, where the elements' own do not say it all
 */
public record Grid(
        Axes axes, int columns, int rows, List<Zone> zones, List<Placed> elements, Optional<Text> rationale) {
    /** The axis across and the axis upwards. */
    public record Axes(Axis x, Axis y) {}

    /** The name, in plain text, of the zone whose id is {@code at}. */
    public record Zone(String at, String name) {}

    /** All zones as a page is read: the top row first, each from left to right. */
    List<Place> places() {
        return Axis.ids(rows).reversed().stream().flatMap(this::row).toList();
    }

    private Stream<Place> row(String y) {
        return Axis.ids(columns).stream()
                .map(x -> x + "-" + y)
                .map(id -> new Place(id, new Text(nameOf(id).orElseGet(() -> steps(id)))));
    }

    /** A zone without a name, by its step on each axis: “Power: high, Interest: low”. */
    private String steps(String zone) {
        String[] at = zone.split("-", 2);
        return axes.x().called(at[0]) + ", " + axes.y().called(at[1]);
    }

    Optional<String> nameOf(String id) {
        return zones.stream()
                .filter(zone -> zone.at().equals(id))
                .map(Zone::name)
                .findFirst();
    }
}
