package groundwork.item.spot;

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
import groundwork.item.spot.Spot.Paragraph;
import groundwork.item.spot.Spot.Sentence;
import java.util.List;
import java.util.Optional;

/** The item that shows what spotting is. */
final class SpotExamples {
    private SpotExamples() {}

    static Examples<Spot, SpotResponse> examples() {
        return new Examples<>(
                ITEM,
                new SpotResponse(List.of("sign", "demo")),
                Optional.of(new SpotResponse(List.of("demo"))),
                new SpotResponse(List.of("plan", "price")),
                List.of(
                        new SpotResponse(List.of()),
                        new SpotResponse(List.of("sign", "sign")),
                        new SpotResponse(List.of("sign", "demo", "plan")),
                        new SpotResponse(List.of("nothing")),
                        new SpotResponse(List.of("s".repeat(1_000_000)))));
    }

    private static final Spot CONTENT = new Spot(List.of(
            new Paragraph(List.of(
                    other(
                            "goal",
                            "Tomas recalled the Sprint Goal: dispatchers plan Monday without their spreadsheet.",
                            "It tells everybody what the Increment is to be judged by."),
                    key(
                            "demo",
                            "Then the Developers showed the finished items one by one, and everybody listened.",
                            "People who only listen tell nobody what they would do with it on Monday."),
                    key(
                            "sign",
                            "The head of dispatch signed the list of accepted items.",
                            "From now on the talk will be about the signature and no longer about the product."))),
            new Paragraph(List.of(
                    new Sentence(
                            "price",
                            new Text("Fuel costs 12 % more than in spring, so Mira asked for tours by distance."),
                            false,
                            Optional.of(new MisconceptionId("only-the-plan-counts")),
                            new Text("What has changed outside is looked at as well, or the next step misses it.")),
                    other(
                            "plan",
                            "Tours by distance went to the top of the Product Backlog, and printing went down.",
                            "The Product Backlog may be adjusted on the spot, while all who know are there.")))));

    private static final Item<Spot> ITEM = new Item<>(
            new ItemId("example-spot"),
            "spot",
            new ConceptId("review-inspects-and-adapts"),
            Level.ANALYSE,
            Basis.RULE,
            Pool.PRACTICE,
            new Text("The minutes of a Sprint Review for a dispatchers’ planning tool lie on Tomas’s desk."
                    + "\n\nMark the two sentences in which the review turned into a hand-over."),
            new Source("scrum-guide-2020", "Sprint Review"),
            false,
            CONTENT);

    private static Sentence key(String id, String text, String rationale) {
        return new Sentence(id, new Text(text), true, Optional.empty(), new Text(rationale));
    }

    private static Sentence other(String id, String text, String rationale) {
        return new Sentence(id, new Text(text), false, Optional.empty(), new Text(rationale));
    }
}
