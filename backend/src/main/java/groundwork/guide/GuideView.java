package groundwork.guide;

import groundwork.curriculum.GuideId;
import groundwork.curriculum.api.SourceView;
import groundwork.item.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page as it is read.
 *
 * @param checkedSince the day of the fact that was checked longest ago
 * @param next the following page; empty on the last
 */
public record GuideView(
        GuideId id,
        Stage stage,
        int order,
        String question,
        String title,
        String answer,
        LocalDate checkedSince,
        Text textHtml,
        List<FactView> facts,
        List<Room> rooms,
        Optional<GuideEntry> previous,
        Optional<GuideEntry> next) {
    /** A fact with what it was read in, and when it was last checked. */
    public record FactView(String about, Text textHtml, Trust trust, LocalDate checkedOn, List<SourceView> sources) {}
}
