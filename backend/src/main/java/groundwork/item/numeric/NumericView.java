package groundwork.item.numeric;

import groundwork.item.ItemBody;
import groundwork.item.Text;
import java.util.List;
import java.util.Optional;

/** The fields to fill, in the order in which they were written. */
public record NumericView(List<Blank> fields) implements ItemBody {
    /**
     * A field before the response is in.
     *
     * @param unit what stands beside it; absent where there is none or where it is to be chosen
     * @param units what to choose the unit from; empty where there is no choice
     * @param decimals how many decimals to round to
     * @param signed whether the number may be below zero
     */
    public record Blank(
            String id, Text textHtml, Optional<String> unit, List<String> units, int decimals, boolean signed) {}
}
