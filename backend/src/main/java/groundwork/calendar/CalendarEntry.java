package groundwork.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What a learner's calendar shows on one day or several. It lasts whole days, by the learner's calendar, so that no change
 * of clocks moves it. It holds titles only, and nothing that a learner wrote.
 *
 * @param id stable, such as {@code study-2026-03-02}
 * @param days 1 or more
 * @param lines of the description
 */
public record CalendarEntry(String id, LocalDate date, int days, String title, List<String> lines) {
    public CalendarEntry {
        lines = List.copyOf(lines);
    }
}
