package groundwork.curriculum.rule;

import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.item.Item;
import groundwork.item.Part;
import java.util.List;
import java.util.Locale;

/**
 * How often the one key of an item is its longest, or its shortest, option. Where several options are equally long, the key
 * counts in part.
 *
 * @param which longest or shortest
 * @param items how many items have one key among distractors
 * @param found in how many of them the key is that option
 * @param expected in how many it would be by chance
 * @param variance of that number by chance
 */
public record LengthCue(String which, int items, double found, double expected, double variance) {
    /** One bank in twenty goes beyond it by luck alone. */
    private static final double DEVIATIONS = 1.645;
    /** Below it, even twice as often is luck. */
    private static final int FEWEST_FOR_TWICE = 12;

    private static final double ROUNDING = 1e-9;

    public static LengthCue longest(Content content) {
        return count("longest", 1, content);
    }

    public static LengthCue shortest(Content content) {
        return count("shortest", -1, content);
    }

    private static LengthCue count(String which, int sign, Content content) {
        LengthCue cue = new LengthCue(which, 0, 0, 0, 0);
        for (Loaded<Item<?>> item : content.offered()) {
            List<Part> parts = content.parts(item.value());
            if (parts.stream().filter(Part::key).count() == 1 && parts.size() > 1) {
                cue = cue.plus(parts, sign);
            }
        }
        return cue;
    }

    private LengthCue plus(List<Part> parts, int sign) {
        int extreme = parts.stream().mapToInt(part -> sign * length(part)).max().orElseThrow();
        List<Part> extremes =
                parts.stream().filter(part -> sign * length(part) == extreme).toList();
        double share = extremes.stream().anyMatch(Part::key) ? 1.0 / extremes.size() : 0;
        double chance = 1.0 / parts.size();
        return new LengthCue(which, items + 1, found + share, expected + chance, variance + chance * (1 - chance));
    }

    private static int length(Part part) {
        return part.text().value().length();
    }

    /** More often than luck explains. */
    public boolean isMoreThanChance() {
        return found > expected + DEVIATIONS * Math.sqrt(variance);
    }

    boolean isTwiceChance() {
        return items >= FEWEST_FOR_TWICE && found > 2 * expected + ROUNDING;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "The key is the %s option in %.1f of %d items with one key; by chance it would be in %.1f.",
                which,
                found,
                items,
                expected);
    }
}
