package groundwork.scenario;

import groundwork.item.Evidence;
import groundwork.item.Examples;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.ItemType;
import groundwork.item.Outcome;
import groundwork.item.Part;
import groundwork.item.PartFeedback;
import groundwork.item.PartVerdict;
import groundwork.item.Text;
import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Position;
import groundwork.scenario.story.Scene;
import groundwork.scenario.story.State;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scene as something to respond to. Its seed is the way to it (see {@link Way}). A choice earns nothing and measures
 * nothing; it may show a wrong belief. Its feedback tells what happens next; the reasons wait for the debrief.
 */
public final class SceneType implements ItemType<SceneContent, SceneView, SceneResponse> {
    static final String NAME = "scene";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<SceneContent> contentClass() {
        return SceneContent.class;
    }

    @Override
    public Class<SceneView> viewClass() {
        return SceneView.class;
    }

    @Override
    public Class<SceneResponse> responseClass() {
        return SceneResponse.class;
    }

    /** Scenes stand in scenarios, which have rules of their own. */
    @Override
    public List<ItemProblem> check(Item<SceneContent> item) {
        return List.of();
    }

    @Override
    public List<Part> parts(Item<SceneContent> item) {
        return List.of();
    }

    @Override
    public Instance<SceneContent> prepare(Item<SceneContent> item, long seed) {
        SceneContent content = item.content().at(seed);
        Item<SceneContent> told = new Item<>(
                item.id(),
                item.type(),
                item.concept(),
                item.level(),
                item.basis(),
                item.pool(),
                stem(content.theScene(), content.position().state()),
                item.source(),
                item.retired(),
                content);
        return new Instance<>(told, content);
    }

    /** What happens, what of earlier choices is felt, and what there is to decide. */
    static Text stem(Scene scene, State state) {
        return new Text(Stream.of(
                        Stream.of(scene.text().value()),
                        scene.echoes().stream()
                                .filter(echo -> echo.isHeard(state))
                                .map(echo -> echo.text().value()),
                        Stream.of(scene.question()))
                .flatMap(passages -> passages)
                .collect(Collectors.joining("\n\n")));
    }

    @Override
    public SceneView publicView(Instance<SceneContent> instance) {
        SceneContent content = instance.content();
        State state = content.position().state();
        Scene scene = content.theScene();
        return new SceneView(
                content.scenario().id(),
                scene.title(),
                content.way().size() + 1,
                Standing.of(content.scenario(), state),
                scene.choices().stream()
                        .map(choice -> new SceneView.Possible(choice.id(), choice.text(), because(choice, state)))
                        .toList(),
                scene.seconds(),
                scene.late());
    }

    private static Optional<Text> because(Choice choice, State state) {
        return choice.isOpen(state) ? Optional.empty() : choice.because();
    }

    @Override
    public Optional<String> refuse(Instance<SceneContent> instance, SceneResponse response) {
        return choice(instance, response).isPresent()
                ? Optional.empty()
                : Optional.of("This scene has no choice " + response.choice() + ".");
    }

    @Override
    public Optional<String> forbid(Instance<SceneContent> instance, SceneResponse response) {
        State state = instance.content().position().state();
        return choice(instance, response)
                .flatMap(choice -> because(choice, state))
                .map(Text::value);
    }

    private static Optional<Choice> choice(Instance<SceneContent> instance, SceneResponse response) {
        return instance.content().theScene().choice(response.choice());
    }

    @Override
    public Outcome score(Instance<SceneContent> instance, SceneResponse response) {
        Choice made = choice(instance, response).orElseThrow();
        List<PartFeedback> parts = instance.content().theScene().choices().stream()
                .map(choice -> part(choice, choice.equals(made)))
                .toList();
        List<Evidence> shown = made.misconception().stream()
                .map(belief -> Evidence.shown(made.concept(), belief))
                .toList();
        return new Outcome(Optional.empty(), shown, parts, List.of(), Optional.of(made.outcome()), Optional.empty());
    }

    private static PartFeedback part(Choice choice, boolean made) {
        return new PartFeedback(
                choice.id(), made ? PartVerdict.TOLD : PartVerdict.NEUTRAL, made, Optional.empty(), Optional.empty());
    }

    @Override
    public double chance(Instance<SceneContent> instance) {
        return 0;
    }

    @Override
    public SceneResponse guess(Instance<SceneContent> instance, RandomGenerator random) {
        SceneContent content = instance.content();
        Position position = content.position();
        List<Choice> open = content.story().open(position);
        return new SceneResponse(open.get(random.nextInt(open.size())).id());
    }

    @Override
    public SceneResponse key(Instance<SceneContent> instance) {
        SceneContent content = instance.content();
        return new SceneResponse(
                content.story().open(content.position()).getFirst().id());
    }

    @Override
    public Examples<SceneContent, SceneResponse> examples() {
        return SceneExamples.all();
    }
}
