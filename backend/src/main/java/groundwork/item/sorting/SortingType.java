package groundwork.item.sorting;

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
import groundwork.item.Placing;
import groundwork.item.Shuffle;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Scores a sorting by its elements, one point for each in its own group. Chance is one in as many as there are groups.
 */
public final class SortingType implements ItemType<Sorting, SortingView, SortingResponse> {
    @Override
    public String name() {
        return "sorting";
    }

    @Override
    public Class<Sorting> contentClass() {
        return Sorting.class;
    }

    @Override
    public Class<SortingView> viewClass() {
        return SortingView.class;
    }

    @Override
    public Class<SortingResponse> responseClass() {
        return SortingResponse.class;
    }

    @Override
    public List<ItemProblem> check(Item<Sorting> item) {
        Sorting content = item.content();
        Checks checks =
                new Checks().unique(content.groups().stream().map(Place::id).toList(), "/groups");
        placing(content).check(checks, "/elements");
        return checks.problems();
    }

    @Override
    public List<Part> parts(Item<Sorting> item) {
        return Numbered.map(item.content().elements(), (i, element) -> element.part("/elements/" + i));
    }

    @Override
    public Instance<Sorting> prepare(Item<Sorting> item, long seed) {
        Sorting content = item.content();
        return new Instance<>(
                item, new Sorting(content.groups(), Shuffle.by(seed, content.elements()), content.rationale()));
    }

    @Override
    public SortingView publicView(Instance<Sorting> instance) {
        return new SortingView(
                instance.content().groups().stream().map(Place::piece).toList(),
                Placing.pieces(instance.content().elements()));
    }

    @Override
    public Optional<String> refuse(Instance<Sorting> instance, SortingResponse response) {
        return placing(instance.content()).refuse(response.groups());
    }

    @Override
    public Outcome score(Instance<Sorting> instance, SortingResponse response) {
        return placing(instance.content())
                .score(instance, response.groups(), instance.content().rationale());
    }

    @Override
    public double chance(Instance<Sorting> instance) {
        return placing(instance.content()).chance();
    }

    @Override
    public SortingResponse guess(Instance<Sorting> instance, RandomGenerator random) {
        return new SortingResponse(placing(instance.content()).guess(random));
    }

    @Override
    public SortingResponse key(Instance<Sorting> instance) {
        return new SortingResponse(placing(instance.content()).key());
    }

    @Override
    public List<Part> wrongAnswers(Instance<Sorting> instance) {
        return placing(instance.content()).wrongAnswers();
    }

    @Override
    public Examples<Sorting, SortingResponse> examples() {
        return SortingExamples.examples();
    }

    private static Placing placing(Sorting content) {
        return new Placing(content.elements(), content.groups());
    }
}
