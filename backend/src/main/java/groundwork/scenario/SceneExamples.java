package groundwork.scenario;

import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.ScenarioId;
import groundwork.item.Basis;
import groundwork.item.ConceptId;
import groundwork.item.Examples;
import groundwork.item.Item;
import groundwork.item.Level;
import groundwork.item.MisconceptionId;
import groundwork.item.Pool;
import groundwork.item.Source;
import groundwork.item.Text;
import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Condition;
import groundwork.scenario.story.Ending;
import groundwork.scenario.story.Measure;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Scene;
import groundwork.scenario.story.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shortest story that shows what a scene is. */
final class SceneExamples {
    private static final ConceptId CONCEPT = new ConceptId("one-person-orders");

    private SceneExamples() {}

    static Examples<SceneContent, SceneResponse> all() {
        return new Examples<>(
                item(),
                new SceneResponse("reasons"),
                Optional.empty(),
                new SceneResponse("vote"),
                List.of(new SceneResponse("shout")));
    }

    private static Item<SceneContent> item() {
        Scenario scenario = scenario();
        Scene scene = scenario.scenes().getFirst();
        return new Item<>(
                SceneContent.itemId(scenario.id(), scene.id()),
                SceneType.NAME,
                CONCEPT,
                Level.EVALUATE,
                Basis.JUDGEMENT,
                Pool.PRACTICE,
                new Text(scene.text().value() + "\n\n" + scene.question()),
                new Source("scrum-guide-2020", "Product Owner"),
                false,
                new SceneContent(scenario, scene.id(), List.of()));
    }

    private static Scenario scenario() {
        return new Scenario(
                new ScenarioId("two-orders"),
                "Two orders",
                Theme.STAKEHOLDERS,
                "Two people have an order each.",
                5,
                List.of(new ObjectiveId("1.1")),
                List.of(),
                new Text("You are the Product Owner of a tram company’s tickets."),
                Optional.empty(),
                List.of(new Measure("trust", "Emil’s trust", 1, 0, 2, List.of("low", "fair", "high"))),
                List.of(),
                List.of(scene()),
                List.of(ending("heard", true), ending("unheard", false)),
                new Text("Hear the reasons first."),
                Optional.empty());
    }

    private static Scene scene() {
        return new Scene(
                "hall",
                "In the hall",
                Optional.empty(),
                Optional.empty(),
                new Text("Emil has an order of his own."),
                List.of(),
                "What do you do?",
                Optional.empty(),
                Optional.empty(),
                List.of(
                        choice("reasons", "Ask him for his reasons.", Optional.empty(), "heard"),
                        choice("vote", "Let all of you vote.", Optional.of("committee-orders"), "unheard"),
                        closed()));
    }

    private static Choice choice(String id, String text, Optional<String> belief, String to) {
        return new Choice(
                id,
                new Text(text),
                Optional.empty(),
                Optional.empty(),
                Map.of("trust", belief.isPresent() ? -1 : 1),
                List.of(),
                new Text("Emil nods."),
                new Text("Rationale of " + id + "."),
                CONCEPT,
                belief.map(MisconceptionId::new),
                Optional.empty(),
                List.of(),
                to);
    }

    /** A choice that the state forbids. */
    private static Choice closed() {
        Condition trusted = new Condition(Map.of("trust", 2), Map.of(), List.of(), List.of(), List.of());
        return new Choice(
                "lunch",
                new Text("Invite him to lunch."),
                Optional.of(trusted),
                Optional.of(new Text("He would not come.")),
                Map.of(),
                List.of(),
                new Text("He comes."),
                new Text("Rationale of lunch."),
                CONCEPT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "heard");
    }

    private static Ending ending(String id, boolean defensible) {
        return new Ending(id, "It is " + id, new Text("So it goes."), defensible, new Text("As one would."));
    }
}
