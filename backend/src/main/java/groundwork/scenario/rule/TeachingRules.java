package groundwork.scenario.rule;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Findings;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.item.Text;
import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Condition;
import groundwork.scenario.story.Ending;
import groundwork.scenario.story.Measure;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Scene;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on what a scenario is good for. */
final class TeachingRules {
    private static final int FEWEST_DEFENSIBLE = 2;

    private final ContentKind<Scenario> kind;

    TeachingRules(ContentKind<Scenario> kind) {
        this.kind = kind;
    }

    void teach(Content content, Findings findings) {
        for (Loaded<Scenario> scenario : content.of(kind)) {
            Set<Text> rationales = new HashSet<>();
            for (Scene scene : scenario.value().scenes()) {
                if (scene.choices().stream()
                        .noneMatch(choice -> choice.misconception().isPresent())) {
                    findings.at(
                            scenario,
                            Pointers.scene(scenario.value(), scene.id()),
                            "No choice of this scene shows a misconception.");
                }
                for (Choice choice : scene.choices()) {
                    String pointer = Pointers.choice(scenario.value(), scene, choice);
                    if (choice.antiPattern().isPresent()
                            && choice.misconception().isEmpty()) {
                        findings.at(scenario, pointer + "/antiPattern", "Name the misconception behind it as well.");
                    }
                    if (!rationales.add(choice.rationale())) {
                        findings.at(scenario, pointer + "/rationale", "Another choice has this very rationale.");
                    }
                }
            }
        }
    }

    void matter(Content content, Findings findings) {
        for (Loaded<Scenario> loaded : content.of(kind)) {
            Scenario scenario = loaded.value();
            Set<String> moved = choices(scenario, choice -> choice.effects().keySet().stream());
            Set<String> set = choices(scenario, choice -> choice.sets().stream());
            Set<String> read = conditions(scenario)
                    .flatMap(condition -> Stream.concat(condition.measures().stream(), condition.flags().stream()))
                    .collect(Collectors.toSet());
            for (Measure measure : scenario.state()) {
                String pointer = Pointers.measure(scenario, measure);
                decorates(measure.id(), "is moved by no choice", moved, loaded, pointer, findings);
                decorates(measure.id(), "is read by no condition", read, loaded, pointer, findings);
            }
            for (Scenario.Flag flag : scenario.flags()) {
                String pointer = "/flags/" + scenario.flags().indexOf(flag);
                decorates(flag.id(), "is set by no choice", set, loaded, pointer, findings);
                decorates(flag.id(), "is read by no condition", read, loaded, pointer, findings);
            }
        }
    }

    private static void decorates(
            String id, String what, Set<String> used, Loaded<Scenario> scenario, String pointer, Findings findings) {
        if (!used.contains(id)) {
            findings.at(scenario, pointer, id + " " + what + ".");
        }
    }

    private static Set<String> choices(Scenario scenario, Function<Choice, Stream<String>> names) {
        return scenario.scenes().stream()
                .flatMap(scene -> scene.choices().stream())
                .flatMap(names)
                .collect(Collectors.toSet());
    }

    private static Stream<Condition> conditions(Scenario scenario) {
        return scenario.scenes().stream().flatMap(scene -> Stream.of(
                        scene.when().stream(),
                        scene.echoes().stream().map(Scene.Echo::when),
                        scene.choices().stream().flatMap(TeachingRules::conditions))
                .flatMap(Function.identity()));
    }

    private static Stream<Condition> conditions(Choice choice) {
        return Stream.concat(choice.when().stream(), choice.turns().stream().map(Choice.Turn::when));
    }

    void end(Content content, Findings findings) {
        for (Loaded<Scenario> scenario : content.of(kind)) {
            List<Ending> endings = scenario.value().endings();
            long defensible = endings.stream().filter(Ending::defensible).count();
            if (defensible < FEWEST_DEFENSIBLE || defensible == endings.size()) {
                findings.at(
                        scenario, "/endings", "Of " + endings.size() + " endings " + defensible + " are defensible.");
            }
        }
    }
}
