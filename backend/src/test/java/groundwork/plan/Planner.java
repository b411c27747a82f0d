package groundwork.plan;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptView;
import groundwork.attempt.Sitting;
import groundwork.curriculum.ScenarioId;
import groundwork.db.Database;
import groundwork.mastery.Mastery;
import groundwork.memory.Reviews;
import groundwork.memory.TestReviews;
import groundwork.plan.model.DecisionState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plans of learners who sit on the test curriculum. It is Monday the second of March 2026, eight o'clock in Greenwich. */
final class Planner {
    final Sitting sitting;
    final Plans plans;
    final Changes changes;
    DecisionState decision = DecisionState.NONE;

    Planner(Database database) {
        sitting = new Sitting(database);
        Reviews reviews = TestReviews.of(database, sitting);
        Mastery mastery = new Mastery(database, sitting::curriculum, reviews, sitting.clock);
        mastery.join(sitting.attempts);
        LearnerRecords records = new LearnerRecords(sitting.attempts, reviews, mastery);
        StudyStory story = new StudyStory(new ScenarioId("a-story"), "A story, told; twice", 12);
        Situations.Names names = new Situations.Names(sitting::curriculum, () -> Optional.of(story));
        Situations situations = new Situations(records, names, Optional.of((learner, zone) -> decision));
        plans = new Plans(database, situations, sitting.clock);
        changes = new Changes(plans, records, sitting::curriculum, sitting.clock);
    }

    /** What a learner chooses who says no more than this. */
    static PlanSettingsRequest settings(String classDate, String zone) {
        return new PlanSettingsRequest(
                Optional.of(LocalDate.parse(classDate)),
                Optional.empty(),
                zone,
                Optional.of(30),
                Optional.empty(),
                Optional.of(List.of(DayOfWeek.values())),
                Optional.empty());
    }

    /** Sits a kind of attempt from its first item to its last. */
    void sit(LearnerId learner, AttemptView attempt, boolean correct) {
        sitting.answerAll(learner, attempt, correct);
        sitting.finish(learner, attempt);
    }
}
