package groundwork.scenario;

import groundwork.account.LearnerId;
import groundwork.attempt.AttemptId;
import groundwork.attempt.Attempts;
import groundwork.attempt.GroupResponse;
import groundwork.curriculum.ScenarioId;
import groundwork.scenario.story.Choice;
import groundwork.scenario.story.Scenario;
import groundwork.scenario.story.Scene;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a group of learners chose at each junction of a scenario when they first played it. */
public final class Junctions {
    private final Attempts attempts;
    private final Stories stories;

    public Junctions(Attempts attempts, Stories stories) {
        this.attempts = attempts;
        this.stories = stories;
    }

    /** A junction with its choices in the author's order. */
    public record Junction(String scene, String title, String question, List<Chosen> choices) {}

    /**
     * A choice, and how many made it.
     *
     * @param belief the misconception that it shows, where it shows one
     */
    public record Chosen(String choice, String text, int learners, Optional<String> belief) {}

    /** Every scenario that could have been played, retired ones too, in the curriculum's order. */
    public List<ScenarioId> scenarios() {
        return stories.all().stream().map(Scenario::id).toList();
    }

    /**
     * Every junction of the scenario as it is now, in its order, also those to which nobody came. Only a learner's first play
     * counts, since whoever plays again knows what came of it. Empty for a scenario that is not there.
     */
    public List<Junction> of(ScenarioId scenario, Collection<LearnerId> learners) {
        String begin = SceneContent.begin(scenario);
        Map<LearnerId, AttemptId> first = new HashMap<>();
        Map<String, Long> counts = attempts.responses(learners, begin).stream()
                .filter(one -> first.computeIfAbsent(one.learner(), unseen -> one.attempt())
                        .equals(one.attempt()))
                .collect(Collectors.groupingBy(Junctions::key, Collectors.counting()));
        return stories.find(scenario).stream()
                .flatMap(found -> found.scenes().stream())
                .map(scene -> junction(begin, scene, counts))
                .toList();
    }

    private static String key(GroupResponse one) {
        return one.item().value() + " " + ((SceneResponse) one.response()).choice();
    }

    private static Junction junction(String begin, Scene scene, Map<String, Long> counts) {
        return new Junction(
                scene.id(),
                scene.title(),
                scene.question(),
                scene.choices().stream()
                        .map(choice -> chosen(begin + scene.id() + " " + choice.id(), choice, counts))
                        .toList());
    }

    private static Chosen chosen(String key, Choice choice, Map<String, Long> counts) {
        return new Chosen(
                choice.id(),
                choice.text().value(),
                counts.getOrDefault(key, 0L).intValue(),
                choice.misconception().map(Object::toString));
    }
}
