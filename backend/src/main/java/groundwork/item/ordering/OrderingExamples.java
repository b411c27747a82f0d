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
                new OrderingResponse(List.of("map", "invite", "listen", "show")),
                Optional.of(new OrderingResponse(List.of("invite", "map", "listen", "show"))),
                new OrderingResponse(List.of("show", "listen", "invite", "map")),
                List.of(
                        new OrderingResponse(List.of()),
                        new OrderingResponse(List.of("map", "invite")),
                        new OrderingResponse(List.of("map", "map", "listen", "show")),
                        new OrderingResponse(List.of("map", "invite", "listen", "show", "nobody"))));
    }

    private static final Ordering CONTENT = new Ordering(
            List.of(
                    element("map", "Map who is affected by the product", "Without it the loudest are invited."),
                    element("listen", "Hear what they did the last time", "What they did comes before what they want."),
                    element("show", "Show them what came of it", "Who sees an effect comes again."),
                    element("invite", "Invite those who are missing", "Now it is known who they are.")),
            List.of("map", "invite", "listen", "show"),
            new Text("Who is missing is known only once all are mapped; what to show, once they were heard."),
            List.of(new Mistaken(
                    List.of("invite", "map", "listen", "show"), new MisconceptionId("invite-the-loudest"))));

    private static final Item<Ordering> ITEM = new Item<>(
            new ItemId("example-ordering"),
            "ordering",
            new ConceptId("map-before-you-invite"),
            Level.APPLY,
            Basis.PRACTICE,
            Pool.PRACTICE,
            new Text("Farida takes over a booking system whose users nobody has met for two years."
                    + "\n\nPut first what she should do first."),
            new Source("scrum-guide-2020", "Product Backlog"),
            false,
            CONTENT);

    private static Element element(String id, String text, String rationale) {
        return new Element(id, new Text(text), Optional.of(new Text(rationale)));
    }
}
