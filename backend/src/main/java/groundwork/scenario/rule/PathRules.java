package groundwork.scenario.rule;

import groundwork.curriculum.ContentKind;
import groundwork.curriculum.rule.Findings;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Loaded;
import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Ending;
import groundwork.scenario.story.Measure;
import groundwork.scenario.story.Position;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Scene;
import groundwork.scenario.story.Story;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Proofs on all paths of a scenario. Where its own names do not resolve nothing can be followed, and nothing is said here. */
final class PathRules {
    private static final int FEWEST_DECISIONS = 6;
    private static final int MOST_DECISIONS = 10;
    private static final int FEWEST_OPEN = 2;

    private final ContentKind<Scenario> kind;

    PathRules(ContentKind<Scenario> kind) {
        this.kind = kind;
    }

    private interface Proof {
        void look(Loaded<Scenario> scenario, Exploration exploration, Findings findings);
    }

    private void each(Content content, Findings findings, boolean complete, Proof proof) {
        for (Loaded<Scenario> scenario : content.of(kind)) {
            if (NameRules.hold(scenario.value())) {
                Exploration exploration = Exploration.of(scenario.value());
                if (exploration.isComplete() == complete) {
                    proof.look(scenario, exploration, findings);
                }
            }
        }
    }

    void canBeExplored(Content content, Findings findings) {
        each(
                content,
                findings,
                false,
                (scenario, exploration, into) -> into.at(
                        scenario,
                        "/state",
                        "There are more than " + Exploration.MOST
                                + " situations: take fewer measures, flags or steps."));
    }

    void reach(Content content, Findings findings) {
        each(content, findings, true, (scenario, exploration, into) -> {
            for (Scene scene : scenario.value().scenes()) {
                reach(scenario, scene, exploration, into);
            }
            for (Ending ending : scenario.value().endings()) {
                if (!exploration.reaches(ending.id())) {
                    into.at(scenario, Pointers.ending(scenario.value(), ending), never(ending.id(), "reached"));
                }
            }
        });
    }

    private static void reach(Loaded<Scenario> scenario, Scene scene, Exploration exploration, Findings findings) {
        String pointer = Pointers.scene(scenario.value(), scene.id());
        if (!exploration.reaches(scene.id())) {
            findings.at(scenario, pointer, never(scene.id(), "reached"));
            return;
        }
        for (int i = 0; i < scene.echoes().size(); i++) {
            if (!exploration.hears(scene, i)) {
                findings.at(scenario, pointer + "/echoes/" + i, never("This echo", "heard"));
            }
        }
        for (Choice choice : scene.choices()) {
            if (!exploration.opens(scene, choice)) {
                findings.at(scenario, Pointers.choice(scenario.value(), scene, choice), never(choice.id(), "open"));
            }
        }
    }

    private static String never(String what, String done) {
        return what + " is never " + done + ", whatever is chosen.";
    }

    void goOn(Content content, Findings findings) {
        each(content, findings, true, (scenario, exploration, into) -> {
            Story story = new Story(scenario.value());
            Map<String, List<String>> stuck = exploration.ways().entrySet().stream()
                    .filter(way -> story.scene(way.getKey()).isPresent())
                    .filter(way -> story.open(way.getKey()).size() < FEWEST_OPEN)
                    .collect(Collectors.toMap(way -> way.getKey().at(), Map.Entry::getValue, (first, again) -> first));
            stuck.forEach((scene, way) -> into.at(
                    scenario,
                    Pointers.scene(scenario.value(), scene),
                    "Fewer than " + FEWEST_OPEN + " choices are open after " + told(way) + "."));
        });
    }

    void stayInRange(Content content, Findings findings) {
        each(content, findings, true, (scenario, exploration, into) -> {
            for (Measure measure : scenario.value().state()) {
                exploration.extremes(measure).stream()
                        .filter(extreme -> !measure.holds(extreme.value()))
                        .forEach(extreme -> into.at(
                                scenario,
                                Pointers.measure(scenario.value(), measure),
                                measure.id() + " comes to " + extreme.value() + ", out of " + measure.min() + " to "
                                        + measure.max() + ", by " + told(extreme.way()) + "."));
            }
        });
    }

    private static String told(List<String> way) {
        return way.isEmpty() ? "nothing" : String.join(" → ", way);
    }

    void areOfALength(Content content, Findings findings) {
        each(content, findings, true, (scenario, exploration, into) -> {
            if (exploration.lengths().isEmpty()) {
                return;
            }
            int fewest = exploration.lengths().first();
            int most = exploration.lengths().last();
            if (fewest < FEWEST_DECISIONS || most > MOST_DECISIONS) {
                into.at(scenario, "/scenes", "Paths have " + fewest + " to " + most + " decisions.");
            }
        });
    }

    void askForReading(Content content, Findings findings) {
        each(content, findings, true, (scenario, exploration, into) -> {
            Story story = new Story(scenario.value());
            for (BlindPlay blind : BlindPlay.all(scenario.value())) {
                Position end = blind.play(story);
                story.ending(end)
                        .filter(Ending::defensible)
                        .ifPresent(ending -> into.at(
                                scenario,
                                Pointers.ending(scenario.value(), ending),
                                "Whoever always takes " + blind.name() + " reaches " + ending.id() + "."));
            }
        });
    }
}
