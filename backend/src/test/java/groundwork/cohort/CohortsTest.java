package groundwork.cohort;

import static groundwork.http.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.SetClock;
import groundwork.account.Email;
import groundwork.account.LearnerId;
import groundwork.account.TestLearners;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Classes and who joins them, on both engines. */
@DatabaseTest
final class CohortsTest {
    private static final CohortTerms TERMS = TestClasses.terms("March class");

    private final SetClock clock = new SetClock();
    private Database database;
    private Cohorts cohorts;
    private Enrolments enrolments;
    private LearnerId trainer;

    @BeforeEach
    void open(Database opened) {
        database = opened;
        TestClasses classes = new TestClasses(database, clock);
        cohorts = classes.cohorts;
        enrolments = classes.enrolments;
        trainer = account("Tom");
    }

    private LearnerId guest() {
        return TestLearners.add(database);
    }

    private LearnerId account(String name) {
        return TestLearners.trainer(database, name);
    }

    private CohortView made(CohortTerms terms) {
        return cohorts.make(trainer, Optional.empty(), terms).cohort();
    }

    private static EnrolmentRequest joining(JoiningCode code, String name) {
        return new EnrolmentRequest(
                code,
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Whether to drop the old app"),
                Optional.of(true),
                Optional.of(false),
                Optional.empty());
    }

    @Test
    void countsAClassMadeTwiceOnce() {
        CohortId id = new CohortId(UUID.randomUUID().toString());
        Cohorts.Made first = cohorts.make(trainer, Optional.of(id), TERMS);
        Cohorts.Made second = cohorts.make(trainer, Optional.of(id), TERMS);

        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(second.cohort()).isEqualTo(first.cohort());
        assertThat(cohorts.of(trainer)).hasSize(1);
        CohortTerms others = new CohortTerms("Another", TERMS.date(), TERMS.timeZone(), true);
        assertRefused(409, () -> cohorts.make(trainer, Optional.of(id), others));
        assertRefused(409, () -> cohorts.make(account("Eve"), Optional.of(id), TERMS));
    }

    @Test
    void refusesADateThatIsASlip() {
        for (String date : List.of("2062-03-20", "1926-03-20")) {
            assertRefused(400, () -> made(new CohortTerms("x", LocalDate.parse(date), TERMS.timeZone(), true)));
        }
        assertThat(cohorts.of(trainer)).isEmpty();
    }

    @Test
    void hidesAClassFromOtherTrainers() {
        CohortId id = made(TERMS).id();
        LearnerId other = account("Eve");

        assertThat(cohorts.of(other)).isEmpty();
        assertRefused(404, () -> cohorts.view(other, id));
        assertRefused(
                404,
                () -> cohorts.change(
                        other,
                        id,
                        new CohortChange(Optional.of("Mine"), Optional.empty(), Optional.empty(), Optional.empty())));
        assertRefused(404, () -> cohorts.delete(other, id));
        assertRefused(404, () -> cohorts.invitees(other, id));
        assertThat(cohorts.view(trainer, id).name()).isEqualTo("March class");
    }

    @Test
    void letsAGuestJoinOnceByTheCode() {
        CohortView cohort = made(TERMS);
        LearnerId ada = guest();
        Enrolments.Joined first = enrolments.join(ada, joining(cohort.code(), "Ada"));
        Enrolments.Joined second = enrolments.join(ada, joining(cohort.code(), "Another name"));

        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(second.enrolment()).isEqualTo(first.enrolment());
        assertThat(first.enrolment().trainer()).isEqualTo("Tom");
        assertThat(cohorts.view(trainer, cohort.id()).members()).isEqualTo(1);
        assertThat(cohorts.members(cohort.id())).extracting(Enrolment::name).containsExactly("Ada");
    }

    @Test
    void keepsGuestsOutWhereTheTrainerWantsAccounts() {
        CohortView cohort = made(new CohortTerms("March class", TERMS.date(), TERMS.timeZone(), false));

        assertRefused(403, () -> enrolments.join(guest(), joining(cohort.code(), "Ada")));
        assertThat(enrolments
                        .join(account("Lea"), joining(cohort.code(), "Lea"))
                        .isNew())
                .isTrue();
    }

    @Test
    void asksGuestsForAName() {
        CohortView cohort = made(TERMS);
        EnrolmentRequest nameless = new EnrolmentRequest(
                cohort.code(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertRefused(400, () -> enrolments.join(guest(), nameless));
        assertThat(enrolments.join(account("Lea"), nameless).enrolment().name()).isEqualTo("Lea");
    }

    @Test
    void showsTheTrainerOnlyWhatIsShared() {
        CohortView cohort = made(TERMS);
        LearnerId ada = guest();
        enrolments.join(ada, joining(cohort.code(), "Ada"));
        assertThat(cohorts.shared(cohort.id())).containsExactly(new Shared("", "", "Whether to drop the old app"));

        enrolments.change(
                ada,
                cohort.id(),
                new EnrolmentChange(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(false),
                        Optional.of(true),
                        Optional.empty()));

        assertThat(cohorts.shared(cohort.id())).isEmpty();
        assertThat(cohorts.members(cohort.id())).singleElement().satisfies(member -> assertThat(member.mayAsk())
                .isTrue());
        assertThat(enrolments.of(ada)).singleElement().satisfies(mine -> assertThat(mine.decision())
                .isEqualTo("Whether to drop the old app"));
    }

    @Test
    void listsWhatIsSharedByItsTextAndNotByWhoJoinedFirst() {
        CohortView cohort = made(TERMS);
        enrolments.join(guest(), telling(cohort.code(), "Maps", ""));
        enrolments.join(guest(), telling(cohort.code(), "Tills", "Which shop comes first"));
        enrolments.join(guest(), telling(cohort.code(), "", ""));
        enrolments.join(guest(), telling(cohort.code(), "Lamps", "Which shop comes first"));
        enrolments.join(guest(), telling(cohort.code(), "Boats", "What to drop"));

        assertThat(cohorts.shared(cohort.id()))
                .containsExactly(
                        new Shared("Boats", "", "What to drop"),
                        new Shared("Lamps", "", "Which shop comes first"),
                        new Shared("Tills", "", "Which shop comes first"),
                        new Shared("Maps", "", ""));
    }

    private static EnrolmentRequest telling(JoiningCode code, String product, String decision) {
        return new EnrolmentRequest(
                code,
                Optional.of("Somebody"),
                Optional.of(product),
                Optional.empty(),
                Optional.of(decision),
                Optional.of(true),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void letsTheTrainerReadOnlyWhatOneSaysTheyMay() {
        CohortView cohort = made(TERMS);
        LearnerId ada = guest();
        assertThat(enrolments
                        .join(ada, joining(cohort.code(), "Ada"))
                        .enrolment()
                        .mayRead())
                .isFalse();

        EnrolmentChange readable = new EnrolmentChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true));
        assertThat(enrolments.change(ada, cohort.id(), readable).mayRead()).isTrue();
        assertThat(cohorts.members(cohort.id())).singleElement().satisfies(member -> {
            assertThat(member.mayRead()).isTrue();
            assertThat(member.mayAsk()).isFalse();
        });
    }

    @Test
    void leavesAClassForGood() {
        CohortView cohort = made(TERMS);
        LearnerId ada = guest();
        enrolments.join(ada, joining(cohort.code(), "Ada"));
        enrolments.leave(ada, cohort.id());

        assertThat(cohorts.members(cohort.id())).isEmpty();
        assertThat(cohorts.shared(cohort.id())).isEmpty();
        assertThat(enrolments.of(ada)).isEmpty();
        assertRefused(404, () -> enrolments.leave(ada, cohort.id()));
    }

    @Test
    void forgetsPersonsNinetyDaysAfterTheClass() {
        CohortView cohort = made(TERMS);
        LearnerId ada = guest();
        enrolments.join(ada, joining(cohort.code(), "Ada"));
        cohorts.invite(trainer, cohort.id(), List.of(new Invitee(new Email("bo@example.org"), "Bo")));
        clock.pass(Duration.between(clock.instant(), Instant.parse("2026-06-18T20:00:00Z")));
        assertThat(cohorts.forgetOldClasses()).isZero();

        clock.pass(Duration.ofHours(3));

        assertThat(cohorts.forgetOldClasses()).isEqualTo(1);
        assertThat(cohorts.forgetOldClasses()).isZero();
        assertThat(cohorts.members(cohort.id())).extracting(Enrolment::name).containsExactly("");
        assertThat(cohorts.shared(cohort.id())).isEmpty();
        assertThat(cohorts.invitees(trainer, cohort.id())).isEmpty();
        assertRefused(404, () -> enrolments.join(guest(), joining(cohort.code(), "Late")));
    }

    @Test
    void movesAGuestsPlaceIntoTheirAccount() {
        CohortView cohort = made(TERMS);
        LearnerId ada = guest();
        enrolments.join(ada, joining(cohort.code(), "Ada"));
        LearnerId lea = account("Lea");

        database.writeFor(lea.value(), write -> {
            write.alsoFor(ada.value());
            cohorts.personalData().merge(write, ada);
            return 0;
        });

        assertThat(enrolments.of(ada)).isEmpty();
        assertThat(enrolments.of(lea)).singleElement().satisfies(mine -> assertThat(mine.decision())
                .isEqualTo("Whether to drop the old app"));
    }

    @Test
    void leavesAnEmptyPlaceWhereSomebodyWasErased() {
        CohortView cohort = made(TERMS);
        LearnerId ada = guest();
        enrolments.join(ada, joining(cohort.code(), "Ada"));
        LearnerId nobody = guest();

        database.writeFor(ada.value(), write -> {
            cohorts.personalData().erase(ada, write.alsoFor(nobody.value()));
            return 0;
        });

        assertThat(cohorts.members(cohort.id())).singleElement().satisfies(place -> {
            assertThat(place.name()).isEmpty();
            assertThat(place.learner()).isEqualTo(nobody);
        });
        assertThat(cohorts.shared(cohort.id())).isEmpty();
    }

    @Test
    void remembersWhomTheTrainerAskedOnce() {
        CohortId id = made(TERMS).id();
        Invitee bo = new Invitee(new Email("Bo@example.org"), "Bo");

        assertThat(cohorts.invite(trainer, id, List.of(bo))).isEqualTo(1);
        assertThat(cohorts.invite(trainer, id, List.of(new Invitee(new Email("bo@example.org"), "Bodil"))))
                .isZero();
        assertThat(cohorts.invitees(trainer, id)).extracting(Invitee::name).containsExactly("Bodil");
    }
}
