package groundwork.journey.log;

import static groundwork.http.Refusals.assertRefused;
import static groundwork.journey.TestEntries.newId;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.attempt.Sitting;
import groundwork.curriculum.TestCurriculum;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.journey.EntryId;
import groundwork.journey.log.LearningLogView.LoggedActivity;
import groundwork.journey.log.LearningLogView.StudyDay;
import groundwork.journey.log.LearningLogView.StudyPart;
import groundwork.journey.log.LearningLogView.StudyView;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was learnt here and elsewhere, on both engines. */
@DatabaseTest
final class LearningLogTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Sitting sitting;
    private LearningLog log;
    private LearnerId ada;

    @BeforeEach
    void open(Database database) {
        sitting = new Sitting(database);
        log = new LearningLog(database, sitting.attempts, sitting::curriculum, sitting.clock);
        ada = sitting.newLearner();
    }

    private static LearningActivity activity(String title, LocalDate day, int minutes) {
        return new LearningActivity(
                LearningCategory.OWN_STUDY,
                Optional.of("Book"),
                day,
                minutes,
                title,
                Optional.of("https://example.org/notes"),
                Optional.of("Chapter three."));
    }

    private List<LoggedActivity> activities(LearnerId learner) {
        return log.view(learner, ZoneOffset.UTC).activities();
    }

    @Test
    void keepsWhatWasWrittenDownLatestFirst(Database database) {
        EntryId id = newId();
        assertThat(log.put(ada, id, activity(" A book ", TODAY, 90)).isNew()).isTrue();
        log.put(ada, newId(), activity("A talk", TODAY.minusDays(1), 60));

        assertThat(activities(ada))
                .extracting(LoggedActivity::activity)
                .containsExactly(activity("A book", TODAY, 90), activity("A talk", TODAY.minusDays(1), 60));
        assertThat(log.put(ada, id, activity("Another", TODAY, 30)).isNew()).isFalse();
        assertThat(activities(ada)).hasSize(2).contains(new LoggedActivity(id, activity("Another", TODAY, 30)));
        log.delete(ada, id);
        assertThat(activities(ada)).hasSize(1);
        assertRefused(404, () -> log.delete(ada, id));
    }

    @Test
    void knowsNoForeignActivity(Database database) {
        EntryId id = newId();
        log.put(ada, id, activity("A book", TODAY, 90));
        LearnerId ben = sitting.newLearner();

        assertThat(activities(ben)).isEmpty();
        assertRefused(404, () -> log.delete(ben, id));
        log.put(ben, id, activity("His own", TODAY, 5));
        assertThat(activities(ada)).extracting(one -> one.activity().title()).containsExactly("A book");
    }

    /** It is the second of March in Greenwich, and the third already on Kiritimati. */
    @Test
    void refusesTheFutureButNoZoneThatIsAhead(Database database) {
        sitting.clock.pass(Duration.ofHours(3));
        log.put(ada, newId(), activity("Tomorrow, here today", TODAY.plusDays(1), 5));

        assertRefused(400, () -> log.put(ada, newId(), activity("Never yet", TODAY.plusDays(2), 5)));
        assertRefused(400, () -> log.put(ada, newId(), activity("No time", TODAY, 0)));
        assertRefused(400, () -> log.put(ada, newId(), activity("Too long", TODAY, 6001)));
        assertThat(activities(ada)).hasSize(1);
    }

    /** Each answer of a sitting was in sight for a second and a half; the clock has to allow for it. */
    private void study(int answers) {
        AttemptView attempt = sitting.practice(ada);
        attempt.items().stream().limit(answers).forEach(item -> {
            sitting.clock.pass(Duration.ofSeconds(2));
            sitting.answer(ada, attempt, item.id(), true);
        });
    }

    @Test
    void countsActiveTimeOfAnswersAndNothingElse(Database database) {
        StudyView none = log.view(ada, ZoneOffset.UTC).study();
        sitting.practice(ada);
        sitting.clock.pass(Duration.ofHours(5));
        assertThat(none.seconds()).isZero();
        assertThat(log.view(ada, ZoneOffset.UTC).study().days()).isEmpty();
        study(4);

        assertThat(log.view(ada, ZoneOffset.UTC).study())
                .isEqualTo(new StudyView(
                        300,
                        6,
                        List.of(new StudyDay(
                                TODAY, 6, List.of(new StudyPart(Optional.of(TestCurriculum.OBJECTIVE), 6))))));
    }

    @Test
    void letsTheLearnersZoneDecideTheDay(Database database) {
        study(2);
        sitting.clock.pass(Duration.ofHours(15));
        study(2);

        assertThat(log.view(ada, ZoneOffset.UTC).study().days())
                .extracting(StudyDay::day)
                .containsExactly(TODAY);
        assertThat(log.view(ada, ZoneId.of("Asia/Tokyo")).study().days())
                .extracting(StudyDay::day)
                .containsExactly(TODAY.plusDays(1), TODAY);
        assertThat(log.view(ada, ZoneId.of("Pacific/Honolulu")).study().days())
                .extracting(StudyDay::day)
                .containsExactly(TODAY, TODAY.minusDays(1));
        assertThat(log.view(ada, ZoneId.of("Pacific/Honolulu")).study().seconds())
                .isEqualTo(6);
    }

    private static ImportRequest file(EntryId id, String csv, boolean confirm) {
        return new ImportRequest(id, csv, confirm);
    }

    private static final String CSV = """
            date,category,title,minutes
            2026-02-01,E,A book,60
            2026-02-30,E,No such day,60
            2026-02-02,F,A meetup,45
            """;

    @Test
    void storesNothingBeforeTheLearnerConfirms(Database database) {
        ImportView preview = log.take(ada, file(newId(), CSV, false));

        assertThat(preview.rows()).extracting(ImportView.ImportRow::line).containsExactly(2, 4);
        assertThat(preview.problems())
                .extracting(ImportView.ImportProblem::line)
                .containsExactly(3);
        assertThat(preview.added()).isEmpty();
        assertThat(activities(ada)).isEmpty();
    }

    @Test
    void importsAConfirmedFileOnce(Database database) {
        EntryId id = newId();
        assertThat(log.take(ada, file(id, CSV, true)).added()).contains(2);
        assertThat(log.take(ada, file(id, CSV, true)).added()).contains(2);
        assertThat(activities(ada)).hasSize(2);
        assertRefused(409, () -> log.take(ada, file(id, CSV.replace("60", "61"), true)));
        assertThat(log.take(ada, file(newId(), CSV, true)).added()).contains(0);
        assertThat(activities(ada)).hasSize(2);
    }

    /** Deleted after an import, an activity does not come back when a tired network sends the file again. */
    @Test
    void bringsNothingBackThatWasDeleted(Database database) {
        EntryId id = newId();
        log.take(ada, file(id, CSV, true));
        log.delete(ada, activities(ada).getFirst().id());
        log.take(ada, file(id, CSV, true));

        assertThat(activities(ada)).hasSize(1);
    }

    @Test
    void refusesMoreThanALogHolds(Database database) {
        StringBuilder csv = new StringBuilder("date,category,title,minutes\n");
        for (int i = 0; i < 1000; i++) {
            csv.append("2026-02-01,E,Talk ").append(i).append(",60\n");
        }
        for (int i = 0; i < 5; i++) {
            log.take(ada, file(newId(), csv.toString().replace("Talk", "Talk " + i), true));
        }

        assertRefused(409, () -> log.put(ada, newId(), activity("One too many", TODAY, 5)));
        assertRefused(409, () -> log.take(ada, file(newId(), CSV, true)));
        assertThat(activities(ada)).hasSize(5000);
    }
}
