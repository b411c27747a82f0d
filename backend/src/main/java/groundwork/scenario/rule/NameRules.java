package groundwork.scenario.rule;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Findings;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Condition;
import groundwork.scenario.story.Ending;
import groundwork.scenario.story.Measure;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Scene;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on the names within a scenario. The proofs on its paths are made only where these hold. */
final class NameRules {
    private final ContentKind<Scenario> kind;

    NameRules(ContentKind<Scenario> kind) {
        this.kind = kind;
    }

    /** Whether every path can be followed to its end. */
    static boolean hold(Scenario scenario) {
        Names names = new Names(scenario);
        boolean[] sound = {true};
        names.check((pointer, message) -> sound[0] = false);
        return sound[0] && names.circle().isEmpty();
    }

    void resolve(Content content, Findings findings) {
        for (Loaded<Scenario> scenario : content.of(kind)) {
            new Names(scenario.value()).check((pointer, message) -> findings.at(scenario, pointer, message));
        }
    }

    void leadOn(Content content, Findings findings) {
        for (Loaded<Scenario> scenario : content.of(kind)) {
            new Names(scenario.value())
                    .circle()
                    .forEach(scene -> findings.at(
                            scenario,
                            Pointers.scene(scenario.value(), scene),
                            "A way leads from " + scene + " back to " + scene + "."));
        }
    }

    private interface Sink {
        void add(String pointer, String message);
    }

    /** What one scenario names. */
    private record Names(Scenario scenario, Set<String> targets, Set<String> measures, Set<String> flags) {
        Names(Scenario scenario) {
            this(
                    scenario,
                    Stream.concat(
                                    scenario.scenes().stream().map(Scene::id),
                                    scenario.endings().stream().map(Ending::id))
                            .collect(Collectors.toSet()),
                    scenario.state().stream().map(Measure::id).collect(Collectors.toSet()),
                    scenario.flags().stream().map(Scenario.Flag::id).collect(Collectors.toSet()));
        }

        void check(Sink sink) {
            unique(
                    Stream.concat(
                                    scenario.scenes().stream().map(Scene::id),
                                    scenario.endings().stream().map(Ending::id))
                            .toList(),
                    "/scenes",
                    sink);
            unique(scenario.state().stream().map(Measure::id).toList(), "/state", sink);
            unique(scenario.flags().stream().map(Scenario.Flag::id).toList(), "/flags", sink);
            for (int i = 0; i < scenario.state().size(); i++) {
                measure(scenario.state().get(i), "/state/" + i, sink);
            }
            for (int i = 0; i < scenario.scenes().size(); i++) {
                scene(scenario.scenes().get(i), "/scenes/" + i, sink);
            }
        }

        private static void unique(List<String> ids, String pointer, Sink sink) {
            Set<String> seen = new HashSet<>();
            ids.stream()
                    .filter(id -> !seen.add(id))
                    .forEach(id -> sink.add(pointer, "The id " + id + " stands here twice."));
        }

        private static void measure(Measure measure, String pointer, Sink sink) {
            if (!measure.holds(measure.start())) {
                sink.add(pointer, "The start of " + measure.id() + " lies out of its range.");
            } else if (measure.words().size() > measure.max() - measure.min() + 1) {
                sink.add(pointer, measure.id() + " has more words than values.");
            }
        }

        private void scene(Scene scene, String pointer, Sink sink) {
            scene.when().ifPresent(when -> condition(when, pointer + "/when", sink));
            scene.otherwise().ifPresent(to -> target(to, pointer + "/otherwise", sink));
            for (int i = 0; i < scene.echoes().size(); i++) {
                condition(scene.echoes().get(i).when(), pointer + "/echoes/" + i, sink);
            }
            unique(scene.choices().stream().map(Choice::id).toList(), pointer + "/choices", sink);
            for (int i = 0; i < scene.choices().size(); i++) {
                choice(scene.choices().get(i), pointer + "/choices/" + i, sink);
            }
            scene.late()
                    .filter(late -> scene.choice(late)
                            .filter(choice -> choice.when().isEmpty())
                            .isEmpty())
                    .ifPresent(late -> sink.add(pointer + "/late", "No choice " + late + " is open to all here."));
        }

        private void choice(Choice choice, String pointer, Sink sink) {
            choice.when().ifPresent(when -> condition(when, pointer + "/when", sink));
            known(choice.effects().keySet(), measures, "measure", pointer + "/effects", sink);
            known(choice.sets(), flags, "flag", pointer + "/sets", sink);
            target(choice.to(), pointer + "/to", sink);
            for (int i = 0; i < choice.turns().size(); i++) {
                condition(choice.turns().get(i).when(), pointer + "/turns/" + i, sink);
                target(choice.turns().get(i).to(), pointer + "/turns/" + i, sink);
            }
        }

        private void condition(Condition condition, String pointer, Sink sink) {
            known(condition.measures(), measures, "measure", pointer, sink);
            known(condition.flags(), flags, "flag", pointer, sink);
        }

        private void target(String target, String pointer, Sink sink) {
            known(List.of(target), targets, "scene or ending", pointer, sink);
        }

        private static void known(Collection<String> named, Set<String> known, String what, String pointer, Sink sink) {
            named.stream()
                    .filter(Predicate.not(known::contains))
                    .forEach(name -> sink.add(pointer, "There is no " + what + " " + name + "."));
        }

        /** The scenes from which a way leads back to themselves. */
        List<String> circle() {
            return scenario.scenes().stream()
                    .map(Scene::id)
                    .filter(scene -> reaches(scene, scene, new HashSet<>()))
                    .toList();
        }

        private boolean reaches(String from, String wanted, Set<String> seen) {
            return scenario.scene(from).stream()
                    .flatMap(Names::targets)
                    .anyMatch(next -> next.equals(wanted) || (seen.add(next) && reaches(next, wanted, seen)));
        }

        private static Stream<String> targets(Scene scene) {
            return Stream.concat(
                    scene.otherwise().stream(), scene.choices().stream().flatMap(choice -> choice.targets().stream()));
        }
    }
}
