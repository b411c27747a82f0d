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
                new SortingResponse(places("owner", "developers", "developers", "owner", "developers")),
                Optional.of(new SortingResponse(places("owner", "owner", "developers", "owner", "owner"))),
                new SortingResponse(places("developers", "owner", "owner", "developers", "owner")),
                List.of(
                        new SortingResponse(Map.of()),
                        new SortingResponse(Map.of("order", "owner")),
                        new SortingResponse(places("owner", "nobody", "developers", "owner", "developers"))));
    }

    private static Map<String, String> places(String order, String size, String plan, String goal, String tool) {
        return Map.of("order", order, "size", size, "plan", plan, "goal", goal, "tool", tool);
    }

    private static final Sorting CONTENT = new Sorting(
            List.of(
                    new Place("owner", new Text("Product Owner decides")),
                    new Place("developers", new Text("Developers decide"))),
            List.of(
                    element("tool", "Which test tool is used", "developers", "Tools are part of how."),
                    element("plan", "Who takes which task of the Sprint", "developers", "They plan their own work."),
                    element("order", "What comes first in the Product Backlog", "owner", "One person answers for it."),
                    element("size", "How large an item is", "developers", "Those who do the work size it."),
                    element(
                            "goal",
                            "What the Product Goal is",
                            "owner",
                            "Developing it is the owner’s to answer for.")),
            Optional.empty());

    private static final Item<Sorting> ITEM = new Item<>(
            new ItemId("example-sorting"),
            "sorting",
            new ConceptId("who-decides-what"),
            Level.UNDERSTAND,
            Basis.RULE,
            Pool.PRACTICE,
            new Text("A new team at a parcel company argues and writes five cards." + "\n\nWho decides each of these?"),
            new Source("scrum-guide-2020", "Developers"),
            false,
            CONTENT);

    private static Placed element(String id, String text, String key, String rationale) {
        List<Belief> beliefs = key.equals("developers")
                ? List.of(new Belief("owner", new MisconceptionId("owner-decides-all")))
                : List.of();
        return new Placed(id, new Text(text), key, new Text(rationale), Optional.empty(), beliefs);
    }
}
