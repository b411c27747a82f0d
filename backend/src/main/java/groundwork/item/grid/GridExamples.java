package groundwork.item.grid;

import groundwork.item.Basis;
import groundwork.item.Belief;
import groundwork.item.ConceptId;
import groundwork.item.Examples;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.Level;
import groundwork.item.MisconceptionId;
import groundwork.item.Placed;
import groundwork.item.Pool;
import groundwork.item.Source;
import groundwork.item.Text;
import groundwork.item.grid.Grid.Axes;
import groundwork.item.grid.Grid.Zone;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The item that shows what grid placement is. */
final class GridExamples {
    private GridExamples() {}

    static Examples<Grid, GridResponse> examples() {
        return new Examples<>(
                ITEM,
                zones("high-high", "low-high", "high-low", "low-low"),
                Optional.of(zones("high-high", "high-high", "low-low", "low-low")),
                zones("low-low", "high-low", "low-high", "high-high"),
                List.of(
                        new GridResponse(Map.of()),
                        new GridResponse(Map.of("harbour", "high-high")),
                        zones("high-high", "low-high", "high-low", "mid-low"),
                        zones("high-high", "low-high", "high-low", "")));
    }

    private static GridResponse zones(String harbour, String council, String crews, String museum) {
        return new GridResponse(Map.of("harbour", harbour, "council", council, "crews", crews, "museum", museum));
    }

    private static final Grid CONTENT = new Grid(
            new Axes(
                    new Axis("interest", "low", Optional.empty(), "high"),
                    new Axis("power", "low", Optional.empty(), "high")),
            2,
            2,
            List.of(
                    new Zone("low-high", "Keep satisfied"),
                    new Zone("high-high", "Manage closely"),
                    new Zone("low-low", "Keep an eye on"),
                    new Zone("high-low", "Keep informed")),
            List.of(
                    element(
                            "harbour",
                            "The harbour master: grants the landing times and asks for news every week",
                            "high-high",
                            "He can stop the ferries and follows each step."),
                    element(
                            "council",
                            "The town council: pays half of it and has it as point nine of the agenda",
                            "low-high",
                            "It could end the money; today it looks elsewhere."),
                    element(
                            "crews",
                            "The crews: will sell from it on board every day, and were never asked",
                            "high-low",
                            "They have the most to do with it and nothing to decide."),
                    element(
                            "museum",
                            "The maritime museum: took note of the letter",
                            "low-low",
                            "It has nothing to decide and nothing at stake.")),
            Optional.empty());

    private static final Item<Grid> ITEM = new Item<>(
            new ItemId("example-grid"),
            "grid",
            new ConceptId("map-influence-and-interest"),
            Level.ANALYSE,
            Basis.PRACTICE,
            Pool.PRACTICE,
            new Text("A ferry company on the coast plans a ticket app, and Ingrid maps who has a stake in it."
                    + "\n\nWhere does each of these belong?"),
            new Source("eden-ackermann-strategy", "Power–interest grid"),
            false,
            CONTENT);

    private static Placed element(String id, String text, String key, String rationale) {
        List<Belief> beliefs = key.equals("high-low")
                ? List.of(new Belief("low-low", new MisconceptionId("only-the-powerful-matter")))
                : List.of();
        return new Placed(id, new Text(text), key, new Text(rationale), Optional.empty(), beliefs);
    }
}
