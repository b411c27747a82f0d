package groundwork;

import groundwork.account.LearnerId;
import groundwork.assignment.Assignments;
import groundwork.assignment.task.Doing;
import groundwork.cohort.Cohorts;
import groundwork.curriculum.ContentJson;
import groundwork.http.Route;
import groundwork.insight.AssignedWork;
import groundwork.insight.Briefs;
import groundwork.insight.Group.Done;
import groundwork.insight.ItemStatistics;
import groundwork.insight.ReadinessNews;
import groundwork.insight.ReadinessRoutes;
import groundwork.item.ItemTypes;
import groundwork.scenario.Junctions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What trainers learn of their classes, wired. */
record InsightParts(List<Route> routes) {
    static InsightParts of(Ground ground, EngineParts engine, Cohorts cohorts, Assignments assignments) {
        AssignedWork work = (cohort, members) -> done(assignments.doing(cohort, members));
        ItemTypes types = App.allTypes();
        Briefs.Sources learnt = new Briefs.Sources(engine.meetings(), engine.mastery(), ground.curriculum(), types);
        ItemStatistics.Sources answered = new ItemStatistics.Sources(
                engine.attempts(), engine.reports(), ground.curriculum(), types, new ContentJson(types));
        ReadinessRoutes.Insights insights = new ReadinessRoutes.Insights(
                new Briefs(learnt, ground.clock()),
                new ItemStatistics(answered),
                new Junctions(engine.attempts(), engine.stories()),
                new ReadinessNews(engine.meetings(), engine.attempts()).join());
        return new InsightParts(new ReadinessRoutes(cohorts, work, insights).routes());
    }

    private static Map<LearnerId, Done> done(Map<LearnerId, Doing> doing) {
        return doing.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> done(entry.getValue())));
    }

    private static Done done(Doing doing) {
        return switch (doing) {
            case DONE -> Done.DONE;
            case STARTED -> Done.STARTED;
            case NOT_STARTED -> Done.NOT_STARTED;
        };
    }
}
