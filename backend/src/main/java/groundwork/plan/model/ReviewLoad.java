package groundwork.plan.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What memory will ask for.
 *
 * @param today how many are due today and not done
 * @param doneToday how many were done today
 * @param coming how many come due on which later day, as far as it is known now
 */
public record ReviewLoad(int today, int doneToday, SortedMap<LocalDate, Integer> coming) {
    /** Nobody remembers anything yet. */
    public static final ReviewLoad NONE = new ReviewLoad(0, 0, Collections.emptySortedMap());

    public ReviewLoad {
        coming = Collections.unmodifiableSortedMap(new TreeMap<>(coming));
    }

    /** How many are due by the end of a day if none is done. */
    int until(LocalDate day) {
        return today
                + coming.headMap(day.plusDays(1)).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }
}
