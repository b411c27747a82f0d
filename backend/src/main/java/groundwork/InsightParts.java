package groundwork;

import groundwork.assignment.Assignments;
import groundwork.attempt.WrittenWork;
import groundwork.cohort.Cohorts;
import groundwork.curriculum.ContentJson;
import groundwork.http.Route;
import groundwork.insight.Briefs;
import groundwork.insight.ReadinessNews;
import groundwork.insight.ReadinessRoutes;
import groundwork.insight.WarmBriefs;
import groundwork.insight.items.ItemRoutes;
import groundwork.insight.items.ItemStatistics;
import groundwork.insight.outcome.OutcomeRoutes;
import groundwork.insight.outcome.Outcomes;
import groundwork.insight.written.ReadableWork;
import groundwork.insight.written.WrittenRoutes;
import groundwork.item.ItemTypes;
import groundwork.scenario.Junctions;
import java.util.List;
import java.util.stream.Stream;

/** What trainers learn of their classes, wired. */
record InsightParts(List<Route> routes, WarmBriefs warm) {
    static InsightParts of(Ground ground, EngineParts engine, Cohorts cohorts, Assignments assignments) {
        ItemTypes types = App.allTypes();
        Briefs.Sources learnt = new Briefs.Sources(engine.meetings(), engine.mastery(), ground.curriculum(), types);
        ItemStatistics.Sources answered = new ItemStatistics.Sources(
                engine.attempts(), engine.reports(), ground.curriculum(), types, new ContentJson(types));
        Briefs briefs = new Briefs(learnt, ground.clock());
        ReadinessRoutes.Insights insights = new ReadinessRoutes.Insights(
                briefs,
                new Junctions(engine.attempts(), engine.stories()),
                new ReadinessNews(engine.meetings(), engine.attempts()).join());
        WrittenWork written = new WrittenWork(ground.database(), Api.json(types), engine.attempts(), ground.clock());
        Outcomes outcomes = new Outcomes(engine.meetings(), engine.mastery(), ground.curriculum(), ground.clock());
        WarmBriefs warm = new WarmBriefs(briefs, cohorts::near).join(engine.attempts());
        List<Route> routes = Stream.of(
                        new ReadinessRoutes(cohorts, assignments, insights).routes(),
                        new ItemRoutes(cohorts, new ItemStatistics(answered)).routes(),
                        new OutcomeRoutes(cohorts, outcomes).routes(),
                        new WrittenRoutes(cohorts, new ReadableWork(cohorts, written)).routes())
                .flatMap(List::stream)
                .toList();
        return new InsightParts(routes, warm);
    }
}
