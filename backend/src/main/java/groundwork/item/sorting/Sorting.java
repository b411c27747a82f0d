package groundwork.item.sorting;

import groundwork.item.Place;
import groundwork.item.Placed;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/**
 * Elements and the groups they belong to; a group takes any number.
 *
 * @param rationale of the whole, where the elements' own do not say it all
 */
public record Sorting(List<Place> groups, List<Placed> elements, Optional<Text> rationale) {}
