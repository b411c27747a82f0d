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

    /** With exactly so many decimals. */
    static String exactly(BigDecimal value, int decimals) {
        return format(value, decimals, decimals);
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
