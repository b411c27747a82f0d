package groundwork.insight;

import java.util.Locale;

/** Numbers as tables have them, by which any spreadsheet can count. */
public final class Decimals {
    private Decimals() {}

    /** With three places after the point. */
    public static String of(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
