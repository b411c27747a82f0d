package groundwork.item.numeric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they stand in a text: 1,250.5 and −3. */
final class Typeset {
    /** The most decimals that a number has where nobody said how many. */
    static final int MOST_UNASKED = 2;

    private Typeset() {}

    /** Rounded to so many decimals, and with all of them unless they are all zero: 12.50, and 12 for 12.00. */
    static String rounded(BigDecimal value, int decimals) {
        boolean whole = value.setScale(decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .scale()
                <= 0;
        return whole ? format(value, 0, 0) : format(value, decimals, decimals);
    }

    /** With as many decimals as it has, two at the most. */
    static String plainly(BigDecimal value) {
        return format(value, 0, MOST_UNASKED);
    }

    private static String format(BigDecimal value, int least, int most) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.UK);
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        // Rounded first: a format would write a small loss as −0.
        return format.format(value.setScale(most, RoundingMode.HALF_UP));
    }
}
