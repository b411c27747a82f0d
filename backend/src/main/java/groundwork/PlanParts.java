package groundwork;

import groundwork.curriculum.Curriculum;
import groundwork.decision.DecisionTimes;
import groundwork.decision.Decisions;
import groundwork.http.Route;
import groundwork.plan.Changes;
import groundwork.plan.LearnerRecords;
import groundwork.plan.PlanRoutes;
import groundwork.plan.Plans;
import groundwork.plan.Situations;
import groundwork.plan.StudyStory;
import groundwork.plan.model.DecisionState;
import groundwork.scenario.ScenarioKind;
import groundwork.scenario.story.Scenario;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The plan of study, wired. */
record PlanParts(Plans plans, Changes changes) {
    static PlanParts of(Ground ground, EngineParts engine, Decisions decisions) {
        Situations.Names names = new Situations.Names(
                ground.curriculum(), () -> proposed(ground.curriculum().get()));
        LearnerRecords records = new LearnerRecords(engine.attempts(), engine.reviews(), engine.mastery());
        Situations situations =
                new Situations(records, names, Optional.of((learner, zone) -> state(decisions.latest(learner), zone)));
        Plans plans = new Plans(ground.database(), situations, ground.clock());
        return new PlanParts(plans, new Changes(plans, records, ground.curriculum(), ground.clock()));
    }

    List<Route> routes() {
        return new PlanRoutes(plans, changes).routes();
    }

    /** Plans reckon in days of the learner's calendar. */
    private static DecisionState state(DecisionTimes times, ZoneId zone) {
        Function<Instant, LocalDate> day = time -> LocalDate.ofInstant(time, zone);
        return new DecisionState(
                times.written().map(day),
                times.again().map(day),
                times.outcome().map(day));
    }

    /** Plans propose the scenario for novices, which has a worked example; without one, the shortest. */
    private static Optional<StudyStory> proposed(Curriculum curriculum) {
        return curriculum.all(ScenarioKind.INSTANCE).stream()
                .filter(scenario -> !scenario.isRetired())
                .min(Comparator.comparing(
                                (Scenario scenario) -> scenario.example().isEmpty())
                        .thenComparing(Scenario::minutes)
                        .thenComparing(Scenario::id))
                .map(scenario -> new StudyStory(scenario.id(), scenario.title(), scenario.minutes()));
    }
}
