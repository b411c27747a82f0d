package groundwork;

import groundwork.calendar.CalendarRoutes;
import groundwork.calendar.CalendarSource;
import groundwork.calendar.Calendars;
import groundwork.curriculum.api.CurriculumRoutes;
import groundwork.decision.DecisionRoutes;
import groundwork.decision.Decisions;
import groundwork.guide.Guide;
import groundwork.guide.GuideRoutes;
import groundwork.http.Route;
import groundwork.journey.JourneyData;
import groundwork.plan.PlanCalendar;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** All features, wired upstream to downstream, and the routes by which they are reached. */
record Features(PeopleParts people, ClassParts classes, InsightParts insights, List<Route> routes) {
    static Features of(Ground ground, IntSupplier port) {
        PeopleParts people = PeopleParts.of(ground, port);
        EngineParts engine = EngineParts.of(ground);
        ClassParts classes = ClassParts.of(ground, people.people().accounts());
        AssignmentParts assignments = AssignmentParts.of(ground, people.people(), engine, classes.cohorts());
        PreviewParts preview = PreviewParts.of(ground, engine, classes.cohorts());
        Decisions decisions = new Decisions(ground.database(), ground.clock());
        PlanParts plan = PlanParts.of(ground, engine, decisions);
        JourneyParts journey = JourneyParts.of(ground, engine, classes);
        List<CalendarSource> sources = List.of(new PlanCalendar(plan.plans()), journey.calendar());
        Calendars calendars = new Calendars(ground.database(), sources, ground.clock(), new SecureRandom());
        engine.personalData().forEach(people.belongings()::register);
        people.belongings()
                .register(plan.plans().personalData())
                .register(decisions.personalData())
                .register(calendars.personalData())
                .register(new JourneyData())
                .register(classes.cohorts().personalData())
                .register(assignments.assignments().personalData())
                .register(preview.personalData());
        InsightParts insights = InsightParts.of(ground, engine, classes.cohorts(), assignments.assignments());
        List<Route> routes = Stream.of(
                        new HealthRoutes(ground.database()).routes(),
                        new CurriculumRoutes(ground.curriculum()).routes(),
                        new GuideRoutes(new Guide(ground.curriculum())).routes(),
                        people.people().routes(),
                        engine.routes(ground),
                        plan.routes(),
                        new DecisionRoutes(decisions).routes(),
                        new CalendarRoutes(calendars).routes(),
                        classes.routes(),
                        assignments.routes(),
                        preview.routes(),
                        insights.routes(),
                        journey.routes())
                .flatMap(List::stream)
                .toList();
        return new Features(people, classes, insights, routes);
    }

    /** What is to be done once a day. */
    void keepHouse() {
        people.people().keepHouse();
        classes.cohorts().forgetOldClasses();
    }
}
