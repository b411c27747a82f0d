package groundwork.item.sorting;

import groundwork.item.Basis;
import groundwork.item.Belief;
import groundwork.item.ConceptId;
import groundwork.item.Examples;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.Level;
import groundwork.item.MisconceptionId;
import groundwork.item.Place;
import groundwork.item.Placed;
import groundwork.item.Pool;
import groundwork.item.Source;
import groundwork.item.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The item that shows what sorting is. */
final class SortingExamples {
    private SortingExamples() {}

    static Examples<Sorting, SortingResponse> examples() {
        return new Examples<>(
                ITEM,
                new SortingResponse(
                        Map.of("screens", "output", "calls", "outcome", "points", "output", "renewals", "outcome")),
                new SortingResponse(
                        Map.of("screens", "output", "calls", "output", "points", "outcome", "renewals", "outcome")),
                List.of(
                        new SortingResponse(Map.of()),
                        new SortingResponse(Map.of("screens", "output")),
                        new SortingResponse(Map.of(
                                "screens", "nobody", "calls", "outcome", "points", "output", "renewals", "outcome"))));
    }

    private static final Sorting CONTENT = new Sorting(
            List.of(new Place("output", new Text("Output")), new Place("outcome", new Text("Outcome"))),
            List.of(
                    element("screens", "Twelve new screens went live.", "output", "Screens are what was made."),
                    element("calls", "Calls to the help line fell by a third.", "outcome", "People do something else."),
                    element("points", "The team finished 34 points.", "output", "Points count work, not its effect."),
                    element(
                            "renewals",
                            "Four in five customers renewed.",
                            "outcome",
                            "Customers changed what they do.")),
            Optional.empty());

    private static final Item<Sorting> ITEM = new Item<>(
            new ItemId("example-sorting"),
            "sorting",
            new ConceptId("outcome-is-changed-behaviour"),
            Level.UNDERSTAND,
            Basis.PRACTICE,
            Pool.PRACTICE,
            new Text("An energy supplier reports on its customer portal.\n\nWhich are outputs, which outcomes?"),
            new Source("scrum-guide-2020", "Scrum Definition"),
            false,
            CONTENT);

    private static Placed element(String id, String text, String key, String rationale) {
        List<Belief> beliefs = key.equals("output")
                ? List.of(new Belief("outcome", new MisconceptionId("shipping-is-success")))
                : List.of();
        return new Placed(id, new Text(text), key, new Text(rationale), Optional.empty(), beliefs);
    }
}
