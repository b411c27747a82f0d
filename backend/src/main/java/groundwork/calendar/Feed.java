package groundwork.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import groundwork.account.LearnerId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * One learner's calendar as iCalendar (RFC 5545), with the name and the refresh interval of RFC 7986 and, for programs that
 * are older, their customary names. All of it are dates without a time zone: they are the learner's own days, and a library
 * that is handed moments would put them into the server's.
 */
final class Feed {
    private static final String NAME = "Groundwork";
    private static final String PRODUCT = "-//Groundwork//Study plan//EN";
    private static final int REFRESH_HOURS = 6;

    private final LearnerId learner;
    private final Instant now;

    Feed(LearnerId learner, Instant now) {
        this.learner = learner;
        this.now = now;
    }

    String write(List<CalendarEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(NAME);
        calendar.setRefreshInterval(Duration.builder().hours(REFRESH_HOURS).build());
        calendar.addExperimentalProperty("X-WR-CALNAME", NAME);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT" + REFRESH_HOURS + "H");
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return calendar.write();
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(uid(entry));
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(new DateStart(date(entry.date())));
        event.setDateEnd(new DateEnd(date(entry.date().plusDays(entry.days()))));
        event.setSummary(entry.title());
        if (!entry.lines().isEmpty()) {
            event.setDescription(String.join("\n", entry.lines()));
        }
        event.setTransparency(true);
        return event;
    }

    private static ICalDate date(LocalDate date) {
        return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
    }

    /** The same for the same entry of the same learner, whatever the address; it tells nothing of either. */
    private String uid(CalendarEntry entry) {
        String name = learner.value() + "/" + entry.id();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@groundwork";
    }
}
