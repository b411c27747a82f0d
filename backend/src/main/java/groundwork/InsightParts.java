package groundwork;

import groundwork.cohort.Cohorts;
import groundwork.curriculum.ContentJson;
import groundwork.http.Route;
import groundwork.insight.AssignedWork;
import groundwork.insight.Briefs;
import groundwork.insight.ItemStatistics;
import groundwork.insight.ReadinessNews;
import groundwork.insight.ReadinessRoutes;
import groundwork.insight.WarmBriefs;
import groundwork.item.ItemTypes;
import groundwork.scenario.Junctions;
import java.util.List;

/** What trainers learn of their classes, wired. */
record InsightParts(List<Route> routes, WarmBriefs warm) {
    static InsightParts of(Ground ground, EngineParts engine, Cohorts cohorts) {
        AssignedWork work = (cohort, members) -> engine.meetings().begun(members);
        ItemTypes types = App.allTypes();
        Briefs.Sources learnt = new Briefs.Sources(engine.meetings(), engine.mastery(), ground.curriculum(), types);
        ItemStatistics.Sources answered = new ItemStatistics.Sources(
                engine.attempts(), engine.reports(), ground.curriculum(), types, new ContentJson(types));
        Briefs briefs = new Briefs(learnt, ground.clock());
        ReadinessRoutes.Insights insights = new ReadinessRoutes.Insights(
                briefs,
                new ItemStatistics(answered),
                new Junctions(engine.attempts(), engine.stories()),
                new ReadinessNews(engine.meetings()).join(engine.attempts()));
        WarmBriefs warm = new WarmBriefs(briefs, cohorts::near).join(engine.attempts());
        return new InsightParts(new ReadinessRoutes(cohorts, work, insights).routes(), warm);
    }
}
