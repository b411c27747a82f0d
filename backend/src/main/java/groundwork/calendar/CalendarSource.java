package groundwork.calendar;

import groundwork.account.LearnerId;
import java.time.Instant;
import java.util.List;

/** A feature that has something to put into a learner's calendar. */
public interface CalendarSource {
    /** From today on, by the learner's calendar. Ids are unique within the source and stable from one day to the next. */
    List<CalendarEntry> entries(LearnerId learner, Instant now);
}
