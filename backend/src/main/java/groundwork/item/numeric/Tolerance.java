package groundwork.item.numeric;

import groundwork.item.numeric.Numeric.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How near a number has to come to another one to count as the same. */
final class Tolerance {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Tolerance() {}

    /**
     * Whether {@code given} counts as {@code wanted}: within the field's tolerance, or, where it names none, correctly
     * rounded to as many decimals as it was given with, but not to fewer than the field asks for.
     */
    static boolean meets(Field field, BigDecimal given, BigDecimal wanted) {
        BigDecimal distance = given.subtract(wanted).abs();
        return distance.compareTo(slack(field, given, wanted)) <= 0;
    }

    private static BigDecimal slack(Field field, BigDecimal given, BigDecimal wanted) {
        return field.tolerance()
                .map(tolerance -> tolerance(tolerance, wanted))
                .orElseGet(() -> HALF.scaleByPowerOfTen(
                        -Math.max(field.decimals(), given.stripTrailingZeros().scale())));
    }

    private static BigDecimal tolerance(String tolerance, BigDecimal wanted) {
        return tolerance.endsWith("%")
                ? wanted.abs()
                        .multiply(new BigDecimal(
                                tolerance.substring(0, tolerance.length() - 1).strip()))
                        .divide(HUNDRED)
                : new BigDecimal(tolerance);
    }

    /** As the learner is asked to round it. */
    static BigDecimal rounded(Field field, BigDecimal value) {
        return value.setScale(field.decimals(), RoundingMode.HALF_UP);
    }
}
