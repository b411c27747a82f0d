package groundwork.journey.log;

import static groundwork.journey.TestEntries.newId;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.attempt.Sitting;
import groundwork.calendar.CalendarEntry;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.journey.model.CredentialLevel;
import groundwork.journey.model.CredentialTrack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the calendar reminds of, on both engines. */
@DatabaseTest
final class RenewalCalendarTest {
    private static final LocalDate EXPIRES = LocalDate.of(2026, 8, 31);

    private LearnerId ada;
    private Renewal renewal;

    @BeforeEach
    void hold(Database database) {
        Sitting sitting = new Sitting(database);
        renewal =
                new Renewal(database, new LearningLog(database, sitting.attempts, sitting::curriculum, sitting.clock));
        ada = sitting.newLearner();
        renewal.put(
                ada,
                newId(),
                new CredentialRequest(
                        CredentialTrack.PRODUCT_OWNER,
                        CredentialLevel.FOUNDATIONAL,
                        EXPIRES.minusYears(2),
                        Optional.empty()));
    }

    private List<LocalDate> days(String zone, String now) {
        return new RenewalCalendar(renewal, learner -> ZoneId.of(zone))
                .entries(ada, Instant.parse(now)).stream()
                        .map(CalendarEntry::date)
                        .toList();
    }

    /** Six months before the last of August is the last of February. */
    @Test
    void remindsAheadOfTheEnd(Database database) {
        assertThat(days("UTC", "2026-02-28T12:00:00Z"))
                .containsExactly(
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 5, 31),
                        LocalDate.of(2026, 7, 31),
                        LocalDate.of(2026, 8, 24),
                        EXPIRES);
        assertThat(days("UTC", "2026-09-01T00:00:00Z")).isEmpty();
    }

    @Test
    void letsTheLearnersZoneDecideWhatIsPast(Database database) {
        assertThat(days("Pacific/Honolulu", "2026-09-01T05:00:00Z")).containsExactly(EXPIRES);
        assertThat(days("Asia/Tokyo", "2026-08-31T20:00:00Z")).isEmpty();
    }
}
