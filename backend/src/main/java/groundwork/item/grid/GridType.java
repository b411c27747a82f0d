package groundwork.item.grid;

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
import groundwork.item.grid.Grid.Zone;
import groundwork.item.grid.GridView.GridAxis;
import groundwork.item.grid.GridView.GridZone;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Scores a plane by its elements, one point for each in its own zone; a zone beside the right one earns nothing, however
 * near. Chance is one in as many as there are zones (columns × rows): a blind hand puts each element into any zone with
 * equal odds, whatever the others have.
 */
public final class GridType implements ItemType<Grid, GridView, GridResponse> {
    @Override
    public String name() {
        return "grid";
    }

    @Override
    public Class<Grid> contentClass() {
        return Grid.class;
    }

    @Override
    public Class<GridView> viewClass() {
        return GridView.class;
    }

    @Override
    public Class<GridResponse> responseClass() {
        return GridResponse.class;
    }

    @Override
    public List<ItemProblem> check(Item<Grid> item) {
        Grid content = item.content();
        Checks checks = new Checks();
        checkAxis(checks, content.axes().x(), content.columns(), "/axes/x");
        checkAxis(checks, content.axes().y(), content.rows(), "/axes/y");
        checkZones(checks, content);
        placing(content).check(checks, "/elements");
        long zonesUsed = content.elements().stream().map(Placed::key).distinct().count();
        checks.that(zonesUsed > 1, "/elements", "The elements belong into two zones or more.");
        return checks.problems();
    }

    private static void checkAxis(Checks checks, Axis axis, int steps, String pointer) {
        checks.that(
                axis.mid().isPresent() == (steps == Axis.LONG),
                pointer + "/mid",
                "An axis of three steps has a word for the middle one, an axis of two has none.");
    }

    private static void checkZones(Checks checks, Grid content) {
        List<String> known = content.places().stream().map(Place::id).toList();
        List<String> ids = content.zones().stream().map(Zone::at).toList();
        for (int i = 0; i < ids.size(); i++) {
            checks.known(ids.get(i), known, "/zones/" + i + "/at");
        }
        List<String> names = content.zones().stream().map(Zone::name).toList();
        checks.that(isDistinct(ids), "/zones", "A zone has one name.");
        checks.that(isDistinct(names), "/zones", "Two zones have the same name.");
    }

    private static boolean isDistinct(List<String> list) {
        return new HashSet<>(list).size() == list.size();
    }

    @Override
    public List<Part> parts(Item<Grid> item) {
        return Numbered.map(item.content().elements(), (i, element) -> element.part("/elements/" + i));
    }

    @Override
    public Instance<Grid> prepare(Item<Grid> item, long seed) {
        Grid content = item.content();
        List<Placed> shuffled = Shuffle.by(seed, content.elements());
        return new Instance<>(
                item,
                new Grid(
                        content.axes(),
                        content.columns(),
                        content.rows(),
                        content.zones(),
                        shuffled,
                        content.rationale()));
    }

    @Override
    public GridView publicView(Instance<Grid> instance) {
        Grid content = instance.content();
        return new GridView(
                view(content.axes().x()),
                view(content.axes().y()),
                content.places().stream()
                        .map(place -> new GridZone(place.id(), content.nameOf(place.id())))
                        .toList(),
                Placing.pieces(content.elements()));
    }

    private static GridAxis view(Axis axis) {
        return new GridAxis(axis.label(), axis.steps());
    }

    @Override
    public Optional<String> refuse(Instance<Grid> instance, GridResponse response) {
        return placing(instance.content()).refuse(response.zones());
    }

    @Override
    public Outcome score(Instance<Grid> instance, GridResponse response) {
        return placing(instance.content())
                .score(instance, response.zones(), instance.content().rationale());
    }

    @Override
    public double chance(Instance<Grid> instance) {
        return placing(instance.content()).chance();
    }

    @Override
    public GridResponse guess(Instance<Grid> instance, RandomGenerator random) {
        return new GridResponse(placing(instance.content()).guess(random));
    }

    @Override
    public GridResponse key(Instance<Grid> instance) {
        return new GridResponse(placing(instance.content()).key());
    }

    @Override
    public List<Part> wrongAnswers(Instance<Grid> instance) {
        return placing(instance.content()).wrongAnswers();
    }

    @Override
    public Examples<Grid, GridResponse> examples() {
        return GridExamples.examples();
    }

    private static Placing placing(Grid content) {
        return new Placing(content.elements(), content.places());
    }
}
