package groundwork.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.SetClock;
import groundwork.account.LearnerId;
import groundwork.account.TestLearners;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.http.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Addresses of calendars, on both engines. */
@DatabaseTest
final class CalendarsTest {
    private final SetClock clock = new SetClock();
    private Calendars calendars;
    private LearnerId ada;
    private LearnerId ben;

    @BeforeEach
    void open(Database database) {
        CalendarSource titles = (learner, now) ->
                List.of(new CalendarEntry("one", LocalDate.parse("2026-03-03"), 1, "Of " + learner, List.of()));
        calendars = new Calendars(database, List.of(titles, titles), clock, new Random(1));
        ada = TestLearners.add(database);
        ben = TestLearners.add(database);
    }

    @Test
    void leadsEachAddressToItsLearner(Database database) {
        FeedToken adas = calendars.make(ada);
        FeedToken bens = calendars.make(ben);

        assertThat(unfolded(calendars.feed(adas))).contains("Of " + ada).doesNotContain(ben.value());
        assertThat(unfolded(calendars.feed(bens))).contains("Of " + ben).doesNotContain(ada.value());
        assertThat(calendars.createdAt(ada)).hasValue(clock.instant());
    }

    @Test
    void leadsNowhereOnceTakenBack(Database database) {
        FeedToken token = calendars.make(ada);
        calendars.make(ben);
        calendars.revoke(ada);

        assertThatThrownBy(() -> calendars.feed(token)).isInstanceOf(Refused.class);
        assertThat(calendars.createdAt(ada)).isEmpty();
        assertThat(calendars.createdAt(ben)).isPresent();
        calendars.revoke(ada);
        assertThat(calendars.feed(calendars.make(ada))).contains("BEGIN:VEVENT");
    }

    @Test
    void replacesTheAddressThereWas(Database database) {
        FeedToken before = calendars.make(ada);
        FeedToken after = calendars.make(ada);

        assertThat(after).isNotEqualTo(before);
        assertThatThrownBy(() -> calendars.feed(before)).isInstanceOf(Refused.class);
        assertThat(calendars.feed(after)).isNotBlank();
    }

    @Test
    void keepsNoTokenInTheDatabase(Database database) {
        FeedToken token = calendars.make(ada);
        String kept =
                database.read(sql -> sql.fetch("select * from calendar_link").formatJSON());

        assertThat(kept).contains(token.hash()).doesNotContain(token.value());
        assertThat(token.value()).hasSize(43);
        assertThat(token.toString()).doesNotContain(token.value());
    }

    private static String unfolded(String feed) {
        return feed.replace("\r\n ", "");
    }
}
