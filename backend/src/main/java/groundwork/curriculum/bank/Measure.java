package groundwork.curriculum.bank;

import java.util.Locale;

/**
 * One line of what a curriculum is measured by.
 *
 * @param is what it comes to, with its unit
 * @param floor what it has to come to, in words
 * @param holds whether it does
 */
record Measure(String name, String is, String floor, boolean holds) {
    static Measure atLeast(String name, long is, long floor) {
        return new Measure(name, String.valueOf(is), "at least " + floor, is >= floor);
    }

    static Measure shareAtLeast(String name, long part, long whole, int floorPercent) {
        boolean holds = 100 * part >= floorPercent * whole;
        return new Measure(name, percent(part, whole), "at least " + floorPercent + " %", holds);
    }

    static Measure shareAtMost(String name, long part, long whole, int ceilingPercent) {
        boolean holds = 100 * part <= ceilingPercent * whole;
        return new Measure(name, percent(part, whole), "at most " + ceilingPercent + " %", holds);
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / Math.max(1, whole));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-52s %10s   %-16s %s", name, is, floor, holds ? "ok" : "SHORT");
    }
}
