package groundwork.item.matching;

import groundwork.item.Checks;
import groundwork.item.Examples;
import groundwork.item.Instance;
import groundwork.item.Item;
import groundwork.item.ItemProblem;
import groundwork.item.ItemType;
import groundwork.item.Numbered;
import groundwork.item.Outcome;
import groundwork.item.Part;
import groundwork.item.Place;
import groundwork.item.Placed;
import groundwork.item.Placing;
import groundwork.item.Shuffle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Scores a matching by its prompts, one point for each with its own target. Chance is one in as many as there are targets:
 * whichever way a blind matching is dealt, each prompt meets each target equally often.
 */
public final class MatchingType implements ItemType<Matching, MatchingView, MatchingResponse> {
    @Override
    public String name() {
        return "matching";
    }

    @Override
    public Class<Matching> contentClass() {
        return Matching.class;
    }

    @Override
    public Class<MatchingView> viewClass() {
        return MatchingView.class;
    }

    @Override
    public Class<MatchingResponse> responseClass() {
        return MatchingResponse.class;
    }

    @Override
    public List<ItemProblem> check(Item<Matching> item) {
        Matching content = item.content();
        Checks checks =
                new Checks().unique(content.targets().stream().map(Place::id).toList(), "/targets");
        placing(content).check(checks, "/prompts");
        List<String> keys = content.prompts().stream().map(Placed::key).toList();
        checks.that(new HashSet<>(keys).size() == keys.size(), "/prompts", "Each target goes with one prompt only.");
        return checks.problems();
    }

    @Override
    public List<Part> parts(Item<Matching> item) {
        return Numbered.map(item.content().prompts(), (i, prompt) -> prompt.part("/prompts/" + i));
    }

    @Override
    public Instance<Matching> prepare(Item<Matching> item, long seed) {
        Matching content = item.content();
        return new Instance<>(
                item,
                new Matching(
                        Shuffle.by(seed, content.targets()),
                        Shuffle.by(~seed, content.prompts()),
                        content.rationale()));
    }

    @Override
    public MatchingView publicView(Instance<Matching> instance) {
        return new MatchingView(
                Placing.pieces(instance.content().prompts()),
                instance.content().targets().stream().map(Place::piece).toList());
    }

    @Override
    public Optional<String> refuse(Instance<Matching> instance, MatchingResponse response) {
        List<String> used = List.copyOf(response.pairs().values());
        if (new HashSet<>(used).size() < used.size()) {
            return Optional.of("Each target goes with one prompt only.");
        }
        return placing(instance.content()).refuse(response.pairs());
    }

    @Override
    public Outcome score(Instance<Matching> instance, MatchingResponse response) {
        return placing(instance.content())
                .score(instance, response.pairs(), instance.content().rationale());
    }

    @Override
    public double chance(Instance<Matching> instance) {
        return placing(instance.content()).chance();
    }

    /** Each prompt with a target of its own. */
    @Override
    public MatchingResponse guess(Instance<Matching> instance, RandomGenerator random) {
        Matching content = instance.content();
        List<Place> targets = Shuffle.by(random.nextLong(), content.targets());
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < content.prompts().size(); i++) {
            pairs.put(content.prompts().get(i).id(), targets.get(i).id());
        }
        return new MatchingResponse(Map.copyOf(pairs));
    }

    @Override
    public MatchingResponse key(Instance<Matching> instance) {
        return new MatchingResponse(placing(instance.content()).key());
    }

    @Override
    public List<Part> wrongAnswers(Instance<Matching> instance) {
        return placing(instance.content()).wrongAnswers();
    }

    @Override
    public Examples<Matching, MatchingResponse> examples() {
        return MatchingExamples.examples();
    }

    private static Placing placing(Matching content) {
        return new Placing(content.prompts(), content.targets());
    }
}
