package groundwork;

import groundwork.curriculum.Curriculum;
import groundwork.http.Route;
import groundwork.plan.Changes;
import groundwork.plan.PlanRoutes;
import groundwork.plan.Plans;
import groundwork.plan.Situations;
import groundwork.plan.StudyStory;
import groundwork.scenario.ScenarioKind;
import groundwork.scenario.story.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The plan of study, wired. */
record PlanParts(Plans plans, Changes changes) {
    static PlanParts of(Ground ground, EngineParts engine) {
        Situations.Names names = new Situations.Names(
                ground.curriculum(), () -> proposed(ground.curriculum().get()));
        Situations situations =
                new Situations(engine.attempts(), engine.reviews(), engine.mastery(), names, Optional.empty());
        Plans plans = new Plans(ground.database(), situations, engine.reviews(), ground.clock());
        return new PlanParts(
                plans, new Changes(plans, engine.attempts(), engine.mastery(), ground.curriculum(), ground.clock()));
    }

    List<Route> routes() {
        return new PlanRoutes(plans, changes).routes();
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
