package groundwork.item.ordering;

import groundwork.item.Basis;
import groundwork.item.ConceptId;
import groundwork.item.Examples;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.Level;
import groundwork.item.MisconceptionId;
import groundwork.item.Pool;
import groundwork.item.Source;
import groundwork.item.Text;
import groundwork.item.ordering.Ordering.Element;
import groundwork.item.ordering.Ordering.Mistaken;
import java.util.List;
import java.util.Optional;

/** The item that shows what ordering is. */
final class OrderingExamples {
    private OrderingExamples() {}

    static Examples<Ordering, OrderingResponse> examples() {
        return new Examples<>(
                ITEM,
                new OrderingResponse(List.of("group", "season", "refund")),
                new OrderingResponse(List.of("season", "group", "refund")),
                List.of(
                        new OrderingResponse(List.of()),
                        new OrderingResponse(List.of("group", "season")),
                        new OrderingResponse(List.of("group", "group", "refund")),
                        new OrderingResponse(List.of("group", "season", "refund", "nobody"))));
    }

    private static final Ordering CONTENT = new Ordering(
            List.of(
                    element("season", "Season passes: 10 k€ lost a week, 4 weeks of work", "2.5 a week of work."),
                    element("group", "Group tickets: 6 k€ lost a week, 2 weeks of work", "3 a week of work."),
                    element("refund", "Refund by phone: 2 k€ lost a week, 1 week of work", "2 a week of work.")),
            List.of("group", "season", "refund"),
            new Text("Divide what waiting costs by how long the work takes: 3, 2.5 and 2."),
            List.of(new Mistaken(List.of("season", "group", "refund"), new MisconceptionId("largest-value-first"))));

    private static final Item<Ordering> ITEM = new Item<>(
            new ItemId("example-ordering"),
            "ordering",
            new ConceptId("delay-divided-by-duration"),
            Level.APPLY,
            Basis.PRACTICE,
            Pool.PRACTICE,
            new Text("Three items wait for a ferry company's ticket shop. One team does them one after another."
                    + "\n\nPut first what should be done first."),
            new Source("scrum-guide-2020", "Product Backlog"),
            false,
            CONTENT);

    private static Element element(String id, String text, String rationale) {
        return new Element(id, new Text(text), Optional.of(new Text(rationale)));
    }
}
