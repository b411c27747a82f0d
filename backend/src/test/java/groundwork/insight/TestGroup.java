package groundwork.insight;

import groundwork.App;
import groundwork.account.LearnerId;
import groundwork.assignment.task.Doing;
import groundwork.attempt.AttemptView;
import groundwork.attempt.Sitting;
import groundwork.cohort.Shared;
import groundwork.curriculum.ContentJson;
import groundwork.db.Database;
import groundwork.insight.items.ItemStatistics;
import groundwork.insight.meeting.FirstMeetings;
import groundwork.item.ItemId;
import groundwork.mastery.Mastery;
import groundwork.memory.TestReviews;
import groundwork.report.ItemReports;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A class that sits on the test curriculum, with what its trainer may learn of it. */
public final class TestGroup {
    public static final ItemId SINGLE = new ItemId("example-single-choice");
    public static final ItemId SINGLE_AGAIN = new ItemId("example-single-choice-again");
    public static final ItemId MULTIPLE = new ItemId("example-multiple-choice");

    public final Sitting sitting;
    public final Mastery mastery;
    public final FirstMeetings meetings;
    final Briefs briefs;
    public final ItemStatistics statistics;

    public TestGroup(Database database) {
        sitting = new Sitting(database);
        mastery = new Mastery(database, sitting::curriculum, TestReviews.of(database, sitting), sitting.clock);
        mastery.join(sitting.attempts);
        meetings = new FirstMeetings(database).join(sitting.attempts);
        briefs = new Briefs(new Briefs.Sources(meetings, mastery, sitting::curriculum, App.allTypes()), sitting.clock);
        statistics = new ItemStatistics(new ItemStatistics.Sources(
                sitting.attempts,
                new ItemReports(database, sitting.attempts, sitting.clock),
                sitting::curriculum,
                App.allTypes(),
                new ContentJson(App.allTypes())));
    }

    /** The brief as a server makes it that has just started. */
    ReadinessBrief fromScratch(List<LearnerId> learners) {
        Briefs.Sources sources = new Briefs.Sources(meetings, mastery, sitting::curriculum, App.allTypes());
        return new Briefs(sources, sitting.clock).of(group(learners, false));
    }

    public List<LearnerId> learners(int count) {
        return Stream.generate(sitting::newLearner).limit(count).toList();
    }

    /** Answers one item in a practice of its own, sure of it. */
    public void answer(LearnerId learner, ItemId item, boolean isRight) {
        AttemptView practice = sitting.practice(learner);
        sitting.answer(learner, practice, item, isRight);
    }

    /** The brief of these, who are called by their numbers; nothing was assigned to them. */
    ReadinessBrief brief(List<LearnerId> learners) {
        return briefs.of(group(learners, false));
    }

    Group group(List<LearnerId> learners, boolean mayAsk) {
        List<Group.Member> members = learners.stream()
                .map(learner -> new Group.Member(learner, "Number " + learners.indexOf(learner), mayAsk))
                .toList();
        Set<LearnerId> begun = sitting.attempts.begun(learners);
        return new Group(
                members,
                learner -> begun.contains(learner) ? Doing.STARTED : Doing.NOT_STARTED,
                List.of(new Shared("Maps", "", "What to drop.")));
    }
}
