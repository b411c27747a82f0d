package groundwork.curriculum;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for the whole curriculum.
 *
 * @param editions by year, as in {@code "2022"}
 * @param categories in the order in which they are shown
 * @param sources by the key that concepts and items cite
 */
public record Course(
        String title,
        String disclaimer,
        Map<String, Edition> editions,
        List<Category> categories,
        Map<String, SourceEntry> sources) {
    public Course {
        editions = Collections.unmodifiableMap(new LinkedHashMap<>(editions));
        categories = List.copyOf(categories);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** The year of the list that courses follow now. */
    public Optional<String> newestEdition() {
        return editions.keySet().stream().max(Comparator.naturalOrder());
    }

    public Optional<Category> category(int number) {
        return categories.stream()
                .filter(category -> category.number() == number)
                .findFirst();
    }
}
