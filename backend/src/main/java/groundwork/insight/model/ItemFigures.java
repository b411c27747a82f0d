package groundwork.insight.model;

import groundwork.item.ItemId;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a group's first responses say of an item.
 *
 * @param responses how many there are
 * @param facility the mean share earned, in [0, 1]: 1 is an item that everybody answers right
 * @param discrimination how the share earned goes with what the same people earned elsewhere, in [−1, 1]; empty where too few
 *     answered, or where all earned the same
 * @param chosen for each option that was chosen, the share of the responses that chose it, in (0, 1]
 */
public record ItemFigures(
        ItemId item, int responses, double facility, OptionalDouble discrimination, Map<String, Double> chosen) {}
