package groundwork.scenario;

import groundwork.attempt.AttemptRequest;
import groundwork.attempt.ItemSource;
import groundwork.curriculum.BankItem;
import groundwork.curriculum.Concept;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.ScenarioId;
import groundwork.http.Refused;
import groundwork.item.Basis;
import groundwork.item.ConceptId;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.Level;
import groundwork.item.Pool;
import groundwork.item.Source;
import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Scene;
import groundwork.scenario.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kind of attempt that plays a scenario: after each choice the scene to which it leads, until the story ends. */
public final class ScenarioSource implements ItemSource {
    static final String KIND = "scenario";

    private final Stories stories;
    private final ContentJson json;

    public ScenarioSource(Stories stories, ContentJson json) {
        this.stories = stories;
        this.json = json;
    }

    /** Stories teach: a choice never moves what somebody is thought to know. */
    @Override
    public boolean tests() {
        return false;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title(AttemptRequest request) {
        if (request.objective().isPresent() || request.quiz().isPresent()) {
            throw Refused.badRequest("/scenario", "A scenario is played for itself.");
        }
        return scenario(request).title();
    }

    private Scenario scenario(AttemptRequest request) {
        ScenarioId id = request.scenario().orElseThrow(() -> Refused.badRequest("/scenario", "Say which scenario."));
        return stories.find(id)
                .filter(scenario -> !scenario.isRetired())
                .orElseThrow(() -> Refused.badRequest("/scenario", "There is no scenario " + id + "."));
    }

    /** The scene where the story stands; none as long as that one waits for its choice, and none at an ending. */
    @Override
    public List<ItemId> next(SoFar attempt) {
        if (attempt.items().size() > attempt.answers().size()) {
            return List.of();
        }
        Playing playing = playing(attempt);
        return playing.scene().stream()
                .map(scene -> SceneContent.itemId(playing.story().scenario().id(), scene.id()))
                .toList();
    }

    @Override
    public Optional<Made> make(SoFar attempt, ItemId item) {
        Playing playing = playing(attempt);
        return playing.scene().map(scene -> {
            Item<SceneContent> made = item(item, playing.story().scenario(), scene);
            BankItem pinned =
                    new BankItem(playing.story().scenario().objectives().getFirst(), json.version(made), made);
            return new Made(pinned, Way.seed(playing.story(), playing.way()));
        });
    }

    /** The story in the version in which it began, and the way so far. */
    private Playing playing(SoFar attempt) {
        return attempt.given().isEmpty()
                ? new Playing(new Story(scenario(attempt.request())), List.of())
                : Playing.of(attempt);
    }

    private Item<SceneContent> item(ItemId id, Scenario scenario, Scene scene) {
        ConceptId concept = concept(scenario);
        return new Item<>(
                id,
                SceneType.NAME,
                concept,
                Level.EVALUATE,
                Basis.JUDGEMENT,
                Pool.PRACTICE,
                SceneType.stem(scene, new Story(scenario).begin().state()),
                source(concept),
                false,
                new SceneContent(scenario, scene.id(), List.of()));
    }

    /** Under which objective its scenes are shown: the first that the scenario lists, by a concept of it. */
    private ConceptId concept(Scenario scenario) {
        Curriculum now = stories.curriculum();
        ObjectiveId objective = scenario.objectives().getFirst();
        List<ConceptId> listed =
                now.objective(objective).map(Objective::concepts).orElse(List.of());
        List<ConceptId> practised = scenario.scenes().stream()
                .flatMap(scene -> scene.choices().stream())
                .map(Choice::concept)
                .toList();
        return Stream.concat(practised.stream().filter(listed::contains), practised.stream())
                .findFirst()
                .orElseThrow();
    }

    private Source source(ConceptId concept) {
        return stories.curriculum().concept(concept).map(Concept::source).orElseThrow();
    }
}
