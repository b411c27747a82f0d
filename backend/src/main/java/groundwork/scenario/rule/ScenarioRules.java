package groundwork.scenario.rule;

import static groundwork.curriculum.rule.Rule.error;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Rule;
import groundwork.scenario.story.Scenario;
import java.util.List;

/** All rules for scenarios. A new rule is a line here and a method. */
public final class ScenarioRules {
    private ScenarioRules() {}

    /** The rules for the files of this kind. */
    public static List<Rule> of(ContentKind<Scenario> kind) {
        NameRules names = new NameRules(kind);
        ReferenceRules references = new ReferenceRules(kind);
        TeachingRules teaching = new TeachingRules(kind);
        PathRules paths = new PathRules(kind);
        return List.of(
                error(
                        "scenario-names",
                        "In a scenario no id stands twice, and what is named is there: scenes, endings, measures, flags.",
                        names::resolve),
                error("scenario-circle", "No way leads back to a scene.", names::leadOn),
                error(
                        "scenario-references",
                        "Scenarios name objectives, concepts and misconceptions that exist; a choice turns on the concept"
                                + " that corrects its misconception.",
                        references::resolve),
                error(
                        "scenario-practises",
                        "A choice turns on a concept of each objective that a scenario lists.",
                        references::practise),
                error(
                        "scenario-teaches",
                        "Every scene has a choice that shows a misconception, an anti-pattern stands beside one, and no two"
                                + " rationales are the same.",
                        teaching::teach),
                error(
                        "scenario-decoration",
                        "Every measure is moved by a choice and read by a condition; every flag is set and read.",
                        teaching::matter),
                error("scenario-endings", "Two endings or more are defensible, and one or more is not.", teaching::end),
                error(
                        "scenario-size",
                        "A scenario comes to no more than " + Exploration.MOST + " situations.",
                        paths::canBeExplored),
                error(
                        "scenario-reached",
                        "Some path reaches every scene, every choice, every echo and every ending.",
                        paths::reach),
                error("scenario-dead-end", "In every situation two choices or more are open.", paths::goOn),
                error(
                        "scenario-range",
                        "No path takes a measure out of its range; nothing is cut off there.",
                        paths::stayInRange),
                error("scenario-length", "Every path has 6 to 10 decisions.", paths::areOfALength),
                error(
                        "scenario-blind",
                        "Nobody gets to a defensible ending without reading: not by the place of a choice, by its length,"
                                + " nor by the sum of its effects.",
                        paths::askForReading));
    }
}
