package groundwork.curriculum;

import groundwork.item.Source;
import java.util.List;
import java.util.Optional;

/**
 * A work that statements are cited from.
 *
 * @param sections its sections, where a locator can be checked against them; empty where it cannot
 */
public record SourceEntry(
        String title,
        String author,
        Optional<Integer> year,
        Optional<String> url,
        Optional<String> licence,
        List<String> sections) {

    /** The work whose word is a rule of Scrum. */
    public static final String SCRUM_GUIDE = "scrum-guide-2020";

    public boolean has(Source source) {
        return sections.isEmpty() || sections.contains(source.locator());
    }
}
