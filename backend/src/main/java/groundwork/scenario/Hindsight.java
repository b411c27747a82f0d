package groundwork.scenario;

import groundwork.curriculum.api.ConceptView;
import groundwork.curriculum.api.CurriculumViews;
import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Ending;
import groundwork.scenario.story.Measure;
import groundwork.scenario.story.Position;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Scene;
import groundwork.scenario.story.State;
import groundwork.scenario.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes once more through a story that has been played, and tells what each decision did. */
final class Hindsight {
    private final Playing playing;
    private final Scenario scenario;
    private final Story story;
    private final CurriculumViews views;
    private final List<Step> steps = new ArrayList<>();

    /** A decision: where it was made, what was chosen, where it led. */
    private record Step(Position before, Scene scene, Choice choice, Position after) {}

    Hindsight(Playing playing, CurriculumViews views) {
        this.playing = playing;
        this.story = playing.story();
        this.scenario = story.scenario();
        this.views = views;
        walk();
    }

    private void walk() {
        Position position = story.begin();
        for (String made : playing.way()) {
            Scene scene = story.scene(position).orElseThrow();
            Choice choice = scene.choice(made).orElseThrow();
            Position after = story.after(position, choice);
            steps.add(new Step(position, scene, choice, after));
            position = after;
        }
    }

    Debrief debrief(Ending ending) {
        return new Debrief(
                scenario.id(),
                scenario.title(),
                new Debrief.End(ending.id(), ending.title(), ending.text(), ending.defensible(), ending.debrief()),
                scenario.endings().size(),
                scenario.state().stream().map(this::travel).toList(),
                steps.stream().map(this::junction).toList(),
                patterns(),
                review(),
                scenario.debrief());
    }

    private Debrief.Travel travel(Measure measure) {
        return new Debrief.Travel(
                measure.name(),
                measure.min(),
                measure.max(),
                point(measure, story.begin().state()),
                point(measure, playing.position().state()));
    }

    private static Debrief.Point point(Measure measure, State state) {
        int value = state.value(measure.id());
        return new Debrief.Point(value, measure.word(value));
    }

    private Debrief.Junction junction(Step step) {
        return new Debrief.Junction(
                step.scene().id(),
                step.scene().title(),
                step.scene().question(),
                step.scene().choices().stream()
                        .map(choice -> road(step, choice))
                        .toList(),
                scenario.state().stream()
                        .flatMap(measure -> move(measure, step).stream())
                        .toList(),
                scenario.flags().stream()
                        .filter(flag -> step.choice().sets().contains(flag.id()))
                        .map(Scenario.Flag::means)
                        .toList());
    }

    private Debrief.Road road(Step step, Choice choice) {
        return new Debrief.Road(
                choice.id(),
                choice.text(),
                choice.equals(step.choice()),
                choice.isOpen(step.before().state()),
                story.scene(story.after(step.before(), choice)).map(Scene::title),
                choice.rationale(),
                choice.antiPattern(),
                choice.misconception().flatMap(views::misconception));
    }

    private static Optional<Debrief.Move> move(Measure measure, Step step) {
        Debrief.Point before = point(measure, step.before().state());
        Debrief.Point after = point(measure, step.after().state());
        return before.value() == after.value()
                ? Optional.empty()
                : Optional.of(
                        new Debrief.Move(measure.name(), after.value() - before.value(), before.word(), after.word()));
    }

    /** Each anti-pattern once, in the order in which they were met. */
    private List<Debrief.Pattern> patterns() {
        Map<String, List<String>> scenes = new LinkedHashMap<>();
        for (Step step : steps) {
            step.choice().antiPattern().ifPresent(name -> scenes.computeIfAbsent(name, unseen -> new ArrayList<>())
                    .add(step.scene().title()));
        }
        return scenes.entrySet().stream()
                .map(pattern -> new Debrief.Pattern(pattern.getKey(), List.copyOf(pattern.getValue())))
                .toList();
    }

    private List<ConceptView> review() {
        return steps.stream()
                .map(Step::choice)
                .filter(choice -> choice.misconception().isPresent())
                .map(Choice::concept)
                .distinct()
                .flatMap(concept -> views.concept(concept).stream())
                .toList();
    }
}
