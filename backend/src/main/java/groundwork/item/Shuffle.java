package groundwork.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded order: the same list and seed always give the same order. */
public final class Shuffle {
    private Shuffle() {}

    public static <T> List<T> by(long seed, List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return List.copyOf(shuffled);
    }

    /** A seeded order that is never {@code avoided}, unless the list has no other. */
    public static <T> List<T> otherThan(List<T> avoided, long seed, List<T> list) {
        List<T> shuffled = by(seed, list);
        if (!shuffled.equals(avoided) || list.size() < 2) {
            return shuffled;
        }
        List<T> turned = new ArrayList<>(shuffled);
        Collections.rotate(turned, 1);
        return List.copyOf(turned);
    }
}
