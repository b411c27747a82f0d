package groundwork.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The pages in the order of the way.
 *
 * @param checkedSince the day of the fact that was checked longest ago; empty without pages
 */
public record GuideList(List<GuideEntry> pages, Optional<LocalDate> checkedSince) {}
