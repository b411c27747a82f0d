package groundwork;

import groundwork.account.PersonalData;
import groundwork.attempt.AttemptRoutes;
import groundwork.attempt.Attempts;
import groundwork.attempt.CommentRoutes;
import groundwork.attempt.Comments;
import groundwork.curriculum.ContentJson;
import groundwork.http.Route;
import groundwork.insight.meeting.FirstMeetings;
import groundwork.item.ItemTypes;
import groundwork.mastery.LearnerProgress;
import groundwork.mastery.Mastery;
import groundwork.mastery.ProgressRoutes;
import groundwork.memory.ReviewRoutes;
import groundwork.memory.Reviews;
import groundwork.report.ItemReportRoutes;
import groundwork.report.ItemReports;
import groundwork.scenario.Debriefs;
import groundwork.scenario.ScenarioRoutes;
import groundwork.scenario.ScenarioSource;
import groundwork.scenario.Stories;
import java.util.List;
import java.util.stream.Stream;

/** What learners answer, and what is folded from it, wired. */
record EngineParts(
        Attempts attempts,
        Stories stories,
        Reviews reviews,
        Mastery mastery,
        ItemReports reports,
        FirstMeetings meetings) {
    static EngineParts of(Ground ground) {
        ItemTypes types = App.allTypes();
        Attempts.Bank bank = new Attempts.Bank(ground.curriculum(), new ContentJson(types), types);
        Stories stories = new Stories(ground.curriculum());
        Attempts attempts = new Attempts(ground.database(), Api.json(types), bank, ground.clock());
        Reviews.Bank items = new Reviews.Bank(ground.curriculum(), types);
        Reviews reviews = new Reviews(ground.database(), attempts, items, ground.clock());
        Mastery mastery = new Mastery(ground.database(), ground.curriculum(), reviews, ground.clock());
        mastery.join(attempts);
        attempts.register(new ScenarioSource(stories, bank.content()));
        ItemReports reports = new ItemReports(ground.database(), attempts, ground.clock());
        FirstMeetings meetings = new FirstMeetings(ground.database()).join(attempts);
        return new EngineParts(attempts, stories, reviews, mastery, reports, meetings);
    }

    /** Upstream before downstream. */
    List<PersonalData> personalData() {
        return List.of(
                attempts.personalData(),
                reviews.personalData(),
                mastery.personalData(),
                reports.personalData(),
                meetings.personalData());
    }

    List<Route> routes(Ground ground) {
        LearnerProgress progress = new LearnerProgress(attempts, mastery, ground.curriculum());
        return Stream.of(
                        new AttemptRoutes(attempts).routes(),
                        new CommentRoutes(new Comments(ground.database(), attempts, ground.clock())).routes(),
                        new ReviewRoutes(reviews).routes(),
                        new ScenarioRoutes(stories, new Debriefs(attempts, ground.curriculum())).routes(),
                        new ProgressRoutes(progress, mastery).routes(),
                        new ItemReportRoutes(reports).routes())
                .flatMap(List::stream)
                .toList();
    }
}
