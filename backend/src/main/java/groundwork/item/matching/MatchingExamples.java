package groundwork.item.matching;

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

/** The item that shows what matching is. */
final class MatchingExamples {
    private MatchingExamples() {}

    static Examples<Matching, MatchingResponse> examples() {
        return new Examples<>(
                ITEM,
                new MatchingResponse(Map.of("backlog", "product-goal", "sprint", "sprint-goal", "increment", "done")),
                new MatchingResponse(Map.of("backlog", "sprint-goal", "sprint", "product-goal", "increment", "done")),
                List.of(
                        new MatchingResponse(Map.of()),
                        new MatchingResponse(Map.of("backlog", "product-goal")),
                        new MatchingResponse(Map.of("backlog", "done", "sprint", "done", "increment", "done")),
                        new MatchingResponse(
                                Map.of("backlog", "nobody", "sprint", "sprint-goal", "increment", "done"))));
    }

    private static final Matching CONTENT = new Matching(
            List.of(
                    new Place("product-goal", new Text("Product Goal")),
                    new Place("sprint-goal", new Text("Sprint Goal")),
                    new Place("done", new Text("Definition of Done")),
                    new Place("vision", new Text("Product vision"))),
            List.of(
                    prompt(
                            "backlog",
                            "Product Backlog",
                            "product-goal",
                            "The Product Goal is the state that the Product Backlog works towards.",
                            List.of(new Belief("vision", new MisconceptionId("vision-is-a-commitment")))),
                    prompt(
                            "sprint",
                            "Sprint Backlog",
                            "sprint-goal",
                            "The Sprint Goal tells why this Sprint's work belongs together.",
                            List.of()),
                    prompt(
                            "increment",
                            "Increment",
                            "done",
                            "Work becomes part of an Increment once it meets the Definition of Done.",
                            List.of())),
            Optional.empty());

    private static final Item<Matching> ITEM = new Item<>(
            new ItemId("example-matching"),
            "matching",
            new ConceptId("each-artifact-has-a-commitment"),
            Level.REMEMBER,
            Basis.RULE,
            Pool.PRACTICE,
            new Text("Which commitment goes with which artifact?"),
            new Source("scrum-guide-2020", "Scrum Artifacts"),
            false,
            CONTENT);

    private static Placed prompt(String id, String text, String key, String rationale, List<Belief> misconceptions) {
        return new Placed(id, new Text(text), key, new Text(rationale), Optional.empty(), misconceptions);
    }
}
