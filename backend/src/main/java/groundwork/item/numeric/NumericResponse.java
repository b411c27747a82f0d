package groundwork.item.numeric;

import groundwork.item.ItemResponse;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed into each field, by its id.
 *
 * @param values as typed, such as {@code 1,250.5}; {@link WrittenNumber} says how it is read
 * @param units the unit chosen for each field that offers a choice
 */
public record NumericResponse(Map<String, String> values, Optional<Map<String, String>> units)
        implements ItemResponse {}
