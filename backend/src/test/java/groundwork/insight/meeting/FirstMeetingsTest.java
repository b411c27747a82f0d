package groundwork.insight.meeting;

import static groundwork.insight.TestGroup.SINGLE;
import static groundwork.insight.TestGroup.SINGLE_AGAIN;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.attempt.Certainty;
import groundwork.db.Database;
import groundwork.db.DatabaseTest;
import groundwork.insight.TestGroup;
import groundwork.insight.model.StudyTime;
import groundwork.item.MisconceptionId;
import groundwork.item.singlechoice.SingleChoiceResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is folded of first meetings, on both engines. */
@DatabaseTest
final class FirstMeetingsTest {
    private static final MisconceptionId COMMITTEE = new MisconceptionId("the-committee-orders");

    private TestGroup group;
    private LearnerId ada;

    @BeforeEach
    void sitDown(Database database) {
        group = new TestGroup(database);
        ada = group.sitting.newLearner();
    }

    @Test
    void keepsWhatTheFirstMeetingShowed(Database database) {
        group.answer(ada, SINGLE, false);
        group.answer(ada, SINGLE, true);
        assertThat(met(ada)).containsExactly(new FirstMeeting(SINGLE, Optional.of(Certainty.SURE), List.of(COMMITTEE)));
    }

    @Test
    void tellsThatNoCertaintyWasSaid(Database database) {
        AttemptView practice = group.sitting.practice(ada);
        group.sitting.give(ada, practice, SINGLE, new SingleChoiceResponse("decide"));
        assertThat(met(ada)).containsExactly(new FirstMeeting(SINGLE, Optional.empty(), List.of()));
    }

    @Test
    void countsTheTimeThatAnItemWasInSight(Database database) {
        AttemptView practice = group.sitting.practice(ada);
        group.sitting.clock.pass(Duration.ofMinutes(2));
        group.sitting.answer(ada, practice, SINGLE, true);
        group.sitting.clock.pass(Duration.ofMillis(400));
        group.sitting.answer(ada, practice, SINGLE_AGAIN, true);
        assertThat(group.meetings
                        .times(Set.of(ada))
                        .getOrDefault(ada, StudyTime.NONE)
                        .active())
                .isEqualTo(Duration.ofMillis(1900));
    }

    @Test
    void foldsTheSameAgain(Database database) {
        group.sitting.answerAll(ada, group.sitting.practice(ada), false);
        group.answer(ada, SINGLE, true);
        List<Map<String, Object>> before = rows(database);
        group.sitting.attempts.rebuild();
        assertThat(rows(database)).hasSize(11).isEqualTo(before);
    }

    @Test
    void goesWithItsLearner(Database database) {
        group.answer(ada, SINGLE, false);
        database.write(sql -> sql.execute("delete from learner where id = ?", ada.value()));
        assertThat(rows(database)).isEmpty();
    }

    private List<FirstMeeting> met(LearnerId learner) {
        return group.meetings.met(Set.of(learner)).getOrDefault(learner, List.of());
    }

    /** The first meetings, and the time of study. */
    private static List<Map<String, Object>> rows(Database database) {
        return database.read(sql -> {
            List<Map<String, Object>> rows = sql.fetch("select * from first_response order by learner, item")
                    .intoMaps();
            rows.addAll(sql.fetch("select * from study_time").intoMaps());
            return rows;
        });
    }
}
