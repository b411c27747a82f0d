package groundwork.item.numeric;

import groundwork.item.MisconceptionId;
import groundwork.item.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fields to fill with numbers. Every {@code {{name}}} and {@code {{= expression|decimals}}} in a text stands for a number of
 * the instance; stem and labels know the parameters and what is derived from them, the other texts the answers as well.
 *
 * @param parameters what is drawn for each learner, by name
 * @param where what follows from the parameters: an expression by name
 * @param worked the worked solution, shown once the response is in
 */
public record Numeric(Map<String, Parameter> parameters, Map<String, String> where, List<Field> fields, Text worked) {

    /**
     * The values that a parameter can take: from, from + step, … to; or those listed. Either {@code of} is empty or the
     * three others are.
     */
    public record Parameter(Optional<Double> from, Optional<Double> to, Optional<Double> step, List<Double> of) {
        public static Parameter of(Double... values) {
            return new Parameter(Optional.empty(), Optional.empty(), Optional.empty(), List.of(values));
        }

        public static Parameter range(double from, double to, double step) {
            return new Parameter(Optional.of(from), Optional.of(to), Optional.of(step), List.of());
        }
    }

    /**
     * One number to give.
     *
     * @param unit stands beside the field; where there is a choice of units, the right one
     * @param units what the learner chooses from; empty where the unit is given
     * @param answer the expression of the number that is right
     * @param tolerance how far off is still right: a number in the field's unit, or a percentage of the answer such as
     *     {@code 2 %}; absent: every correct rounding of the answer to {@code decimals} or more is right
     * @param decimals what the learner is asked to round to, and how the answer is shown
     * @param signed whether the number may be below zero for some parameters, so that a phone shows a minus sign
     * @param misconceptions what numbers got wrongly stand for
     */
    public record Field(
            String id,
            Text label,
            Optional<String> unit,
            List<String> units,
            String answer,
            Optional<String> tolerance,
            int decimals,
            boolean signed,
            Text rationale,
            List<Slip> misconceptions) {}

    /**
     * A wrong way to a number.
     *
     * @param when the expression that it computes
     * @param is the belief that it shows; absent for a slip that nobody believes in
     * @param rationale said instead of the field's own to whoever gave this number
     */
    public record Slip(String when, Optional<MisconceptionId> is, Text rationale) {}
}
