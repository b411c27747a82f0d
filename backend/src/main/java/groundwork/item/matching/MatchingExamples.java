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
                new MatchingResponse(Map.of("wait", "map", "repeat", "log", "surprise", "demo")),
                Optional.of(new MatchingResponse(Map.of("wait", "log", "repeat", "map", "surprise", "demo"))),
                new MatchingResponse(Map.of("wait", "log", "repeat", "demo", "surprise", "map")),
                List.of(
                        new MatchingResponse(Map.of()),
                        new MatchingResponse(Map.of("wait", "map")),
                        new MatchingResponse(Map.of("wait", "log", "repeat", "log", "surprise", "log")),
                        new MatchingResponse(Map.of("wait", "nobody", "repeat", "log", "surprise", "demo"))));
    }

    private static final Matching CONTENT = new Matching(
            List.of(
                    new Place("log", new Text("Decision log")),
                    new Place("demo", new Text("Short look during the Sprint")),
                    new Place("survey", new Text("Yearly survey")),
                    new Place("map", new Text("Stakeholder map"))),
            List.of(
                    prompt(
                            "repeat",
                            "The same question comes up every week.",
                            "log",
                            "A decision that is written down with its reason is asked about once.",
                            List.of(new Belief("survey", new MisconceptionId("surveys-settle-it")))),
                    prompt(
                            "surprise",
                            "The Review is the first time anybody outside sees the work.",
                            "demo",
                            "Two minutes on Wednesday spare a surprise on Friday.",
                            List.of()),
                    prompt(
                            "wait",
                            "Nobody knows who may say no to a request.",
                            "map",
                            "A map shows who decides what before somebody is overruled.",
                            List.of())),
            Optional.empty());

    private static final Item<Matching> ITEM = new Item<>(
            new ItemId("example-matching"),
            "matching",
            new ConceptId("fit-the-technique"),
            Level.APPLY,
            Basis.PRACTICE,
            Pool.PRACTICE,
            new Text("Three things go wrong in Ines’s first month with a product for harbour pilots."
                    + "\n\nWhat would help first with each of them?"),
            new Source("scrum-guide-2020", "Product Owner"),
            false,
            CONTENT);

    private static Placed prompt(String id, String text, String key, String rationale, List<Belief> misconceptions) {
        return new Placed(id, new Text(text), key, new Text(rationale), Optional.empty(), misconceptions);
    }
}
