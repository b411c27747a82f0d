package groundwork.guide;

import groundwork.item.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that might change.
 *
 * @param about what it is about, in a few words
 * @param checked where it is not the day of its page
 * @param sources keys of the course's sources
 */
public record Fact(String about, Text text, Trust trust, Optional<LocalDate> checked, List<String> sources) {
    public Fact {
        sources = List.copyOf(sources);
    }
}
