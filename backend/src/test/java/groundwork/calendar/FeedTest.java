package groundwork.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import groundwork.account.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A feed as the programs that subscribe to it read it. */
final class FeedTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LearnerId ADA = new LearnerId("6a1f7c62-0000-4000-8000-000000000001");

    private final TimeZone servers = TimeZone.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(servers);
    }

    @Test
    void saysWhatItIsAndWhenToLookAgain() {
        ICalendar calendar = read(List.of());

        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.getNames().getFirst().getValue()).isEqualTo("Groundwork");
        assertThat(calendar.getRefreshInterval().getValue().getHours()).isEqualTo(6);
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Groundwork");
    }

    @Test
    void readsBackAsItWasWritten() {
        String title = "Read; practise, and \\ play \"é\" – " + "long ".repeat(30);
        ICalendar calendar = read(List.of(entry("2026-03-03", title, "One, two; three", "Line\\n two")));
        VEvent event = calendar.getEvents().getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getDescription().getValue()).isEqualTo("One, two; three\nLine\\n two");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }

    /** Lines end as RFC 5545 wants, and none is longer than 75 octets. */
    @Test
    void foldsItsLines() {
        String feed = new Feed(ADA, NOW).write(List.of(entry("2026-03-03", "ü".repeat(200))));

        assertThat(feed.split("\r\n"))
                .allMatch(line -> line.codePointCount(0, line.length()) <= 75 && !line.contains("\n"));
    }

    /** Clocks change on the 8th of March in New York, on the 29th in Berlin, and by half an hour on Lord Howe Island. */
    @Test
    void keepsDaysWhateverTheServersClockDoes() {
        List<LocalDate> days = List.of(
                LocalDate.parse("2026-03-07"),
                LocalDate.parse("2026-03-08"),
                LocalDate.parse("2026-03-09"),
                LocalDate.parse("2026-03-29"),
                LocalDate.parse("2026-04-05"),
                LocalDate.parse("2026-10-25"),
                LocalDate.parse("2026-12-31"));
        for (String zone : List.of("America/New_York", "Europe/Berlin", "Pacific/Kiritimati", "Australia/Lord_Howe")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            List<VEvent> events = read(days.stream()
                            .map(day -> entry(day.toString(), "Study"))
                            .toList())
                    .getEvents();
            assertThat(events)
                    .extracting(event -> day(event.getDateStart().getValue()))
                    .as(zone)
                    .isEqualTo(days);
            assertThat(events)
                    .extracting(event -> day(event.getDateEnd().getValue()))
                    .isEqualTo(days.stream().map(day -> day.plusDays(1)).toList());
            assertThat(events)
                    .noneMatch(event -> event.getDateStart().getValue().hasTime());
        }
    }

    @Test
    void namesTheSameEntryTheSame() {
        CalendarEntry study = entry("2026-03-03", "Study");
        String uid = uid(ADA, NOW, study);

        assertThat(uid(ADA, NOW.plusSeconds(86_400), entry("2026-03-03", "Study, 9 minutes")))
                .isEqualTo(uid);
        assertThat(uid(ADA, NOW, entry("2026-03-04", "Study"))).isNotEqualTo(uid);
        assertThat(uid(LearnerId.random(), NOW, study)).isNotEqualTo(uid);
        assertThat(uid).doesNotContain(ADA.value());
    }

    private static String uid(LearnerId learner, Instant now, CalendarEntry entry) {
        String feed = new Feed(learner, now).write(List.of(entry));
        return Biweekly.parse(feed).first().getEvents().getFirst().getUid().getValue();
    }

    private static LocalDate day(ICalDate date) {
        return LocalDate.of(
                date.getRawComponents().getYear(),
                date.getRawComponents().getMonth(),
                date.getRawComponents().getDate());
    }

    private static CalendarEntry entry(String day, String title, String... lines) {
        return new CalendarEntry("study-" + day, LocalDate.parse(day), 1, title, List.of(lines));
    }

    private static ICalendar read(List<CalendarEntry> entries) {
        return Biweekly.parse(new Feed(ADA, NOW).write(entries)).first();
    }
}
