package groundwork.journey.log;

import static groundwork.http.Refusals.assertRefused;
import static groundwork.journey.TestEntries.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.attempt.Sitting;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.journey.EntryId;
import groundwork.journey.log.RenewalLines.RenewalLine;
import groundwork.journey.model.CredentialLevel;
import groundwork.journey.model.CredentialTrack;
import groundwork.journey.model.Effort;
import groundwork.journey.model.Term;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far somebody is towards renewing, on both engines. */
@DatabaseTest
final class RenewalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Sitting sitting;
    private LearningLog log;
    private Renewal renewal;
    private LearnerId ada;

    @BeforeEach
    void open(Database database) {
        sitting = new Sitting(database);
        log = new LearningLog(database, sitting.attempts, sitting::curriculum, sitting.clock);
        renewal = new Renewal(database, log);
        ada = sitting.newLearner();
    }

    private RenewalView view() {
        return renewal.view(ada, ZoneOffset.UTC, TODAY);
    }

    private EntryId hold(CredentialTrack track, CredentialLevel level, LocalDate from) {
        EntryId id = newId();
        renewal.put(ada, id, new CredentialRequest(track, level, from, Optional.empty()));
        return id;
    }

    private void log(String title, LocalDate day, int minutes) {
        LearningActivity activity = new LearningActivity(
                LearningCategory.OUTSIDE_EVENT,
                Optional.empty(),
                day,
                minutes,
                title,
                Optional.empty(),
                Optional.empty());
        log.put(ada, newId(), activity);
    }

    @Test
    void hasNoTermBeforeAnythingIsHeld(Database database) {
        assertThat(view().standing()).isEmpty();
        assertThat(view().facts().checkedOn()).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(view().facts().levels())
                .extracting(RenewalView.LevelFacts::units)
                .containsExactly(20, 30, 40);
        assertRefused(409, () -> renewal.lines(ada, ZoneOffset.UTC));
        assertThat(renewal.expires(ada)).isEmpty();
    }

    @Test
    void countsWhatWasLoggedTowardsTheUnits(Database database) {
        hold(CredentialTrack.PRODUCT_OWNER, CredentialLevel.FOUNDATIONAL, LocalDate.of(2025, 9, 2));
        log("Before the term", LocalDate.of(2025, 9, 1), 600);
        log("In the term", LocalDate.of(2025, 9, 2), 90);

        RenewalView.StandingView standing = view().standing().orElseThrow();
        assertThat(standing.expires()).isEqualTo("2027-09-02");
        assertThat(standing.units()).isEqualTo(20);
        assertThat(standing.minutesCounted()).isEqualTo(90);
        assertThat(standing.minutesMissing()).isEqualTo(1110);
        assertThat(standing.daysLeft()).isEqualTo(549);
        assertThat(standing.unitsPerMonth()).isCloseTo(18.5 / (549 / 30.4375), within(1e-9));
    }

    @Test
    void countsStudyInTheProductBesideIt(Database database) {
        hold(CredentialTrack.PRODUCT_OWNER, CredentialLevel.FOUNDATIONAL, TODAY.minusDays(10));
        studyAnHourAtLeast();

        RenewalView.StandingView standing = view().standing().orElseThrow();
        assertThat(standing.minutesStudied()).isPositive().isEqualTo(standing.minutesCounted());
    }

    /** In the test curriculum answers are told to take a second and a half. */
    private void studyAnHourAtLeast() {
        for (int i = 0; i < 6; i++) {
            AttemptView attempt = sitting.practice(ada);
            attempt.items().forEach(item -> {
                sitting.clock.pass(Duration.ofSeconds(2));
                sitting.answer(ada, attempt, item.id(), true);
            });
        }
    }

    @Test
    void goesByTheFirstToExpireAndAsksForBoth(Database database) {
        hold(CredentialTrack.PRODUCT_OWNER, CredentialLevel.ADVANCED, TODAY.minusMonths(2));
        EntryId other = hold(CredentialTrack.SCRUM_MASTER, CredentialLevel.FOUNDATIONAL, TODAY.minusMonths(14));

        RenewalView.StandingView standing = view().standing().orElseThrow();
        assertThat(standing.expires()).isEqualTo(TODAY.plusMonths(10));
        assertThat(standing.units()).isEqualTo(40);
        assertThat(standing.feeDollars()).isEqualTo(175);
        assertThat(renewal.expires(ada)).contains(TODAY.plusMonths(10));
        renewal.delete(ada, other);
        assertThat(view().standing().orElseThrow().units()).isEqualTo(30);
    }

    @Test
    void believesTheDateThatTheIssuerTells(Database database) {
        EntryId id = newId();
        CredentialRequest told = new CredentialRequest(
                CredentialTrack.PRODUCT_OWNER,
                CredentialLevel.FOUNDATIONAL,
                TODAY.minusYears(1),
                Optional.of(TODAY.plusMonths(18)));

        assertThat(renewal.put(ada, id, told)).isTrue();
        assertThat(renewal.put(ada, id, told)).isFalse();
        assertThat(view().held())
                .singleElement()
                .extracting(RenewalView.HeldView::expiresOn)
                .isEqualTo(TODAY.plusMonths(18));
        CredentialRequest backwards =
                new CredentialRequest(told.track(), told.level(), TODAY, Optional.of(TODAY.minusDays(1)));
        assertRefused(400, () -> renewal.put(ada, newId(), backwards));
        assertThat(view().held()).hasSize(1);
    }

    @Test
    void knowsNoForeignCredential(Database database) {
        EntryId id = hold(CredentialTrack.PRODUCT_OWNER, CredentialLevel.FOUNDATIONAL, TODAY);
        LearnerId ben = sitting.newLearner();

        assertThat(renewal.view(ben, ZoneOffset.UTC, TODAY).held()).isEmpty();
        assertRefused(404, () -> renewal.delete(ben, id));
        assertThat(view().held()).hasSize(1);
    }

    @Test
    void listsTheTermAsItIsTypedInElsewhere(Database database) {
        hold(CredentialTrack.PRODUCT_OWNER, CredentialLevel.FOUNDATIONAL, TODAY.minusMonths(1));
        log("=cmd()", TODAY, 100);
        log("Too early", TODAY.minusYears(1), 100);
        RenewalLines lines = renewal.lines(ada, ZoneOffset.UTC);

        assertThat(lines.lines())
                .containsExactly(new RenewalLine("Category C", TODAY, "=cmd()", "1.66", Optional.empty(), ""));
        assertThat(lines.csv())
                .isEqualTo("type,date,title,units,link,description\r\nCategory C,2026-03-02,'=cmd(),1.66,,\r\n");
    }

    @Test
    void writesStudyOfAMonthAsOneLineInQuarters(Database database) {
        List<Effort> studied = List.of(
                new Effort(LocalDate.of(2026, 1, 5), Duration.ofMinutes(20)),
                new Effort(LocalDate.of(2026, 1, 31), Duration.ofMinutes(39)),
                new Effort(LocalDate.of(2026, 2, 1), Duration.ofMinutes(14)));

        assertThat(RenewalLines.of(Term.expiring(LocalDate.of(2027, 1, 1)), List.of(), studied)
                        .lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.date()).isEqualTo("2026-01-31");
                    assertThat(line.units()).isEqualTo("0.75");
                    assertThat(line.description()).startsWith("Active time on 2 days");
                });
    }
}
