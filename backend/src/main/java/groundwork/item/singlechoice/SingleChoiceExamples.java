package groundwork.item.singlechoice;

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
import groundwork.item.singlechoice.SingleChoice.Option;
import java.util.List;
import java.util.Optional;

/** The item that shows what single choice is. */
final class SingleChoiceExamples {
    private SingleChoiceExamples() {}

    static Examples<SingleChoice, SingleChoiceResponse> examples() {
        return new Examples<>(
                ITEM,
                new SingleChoiceResponse("persuade"),
                new SingleChoiceResponse("vote"),
                List.of(new SingleChoiceResponse("nobody")));
    }

    private static final SingleChoice CONTENT = new SingleChoice(
            Optional.of("persuade"),
            List.of(
                    option(
                            "vote",
                            "Put it to a vote of the department heads.",
                            Optional.of("the-committee-orders"),
                            "A vote gives four people an order that none of them has to answer for."),
                    option(
                            "persuade",
                            "Convince the Product Owner with what he saw at the market.",
                            Optional.empty(),
                            "Whoever wants the order changed brings reasons to the one person who answers for it."),
                    option(
                            "move",
                            "Move the item up himself and tell the Developers.",
                            Optional.of("rank-reorders"),
                            "The Developers now follow two orders, and the second one wins only until Friday.")));

    private static final Item<SingleChoice> ITEM = new Item<>(
            new ItemId("example-single-choice"),
            "single-choice",
            new ConceptId("one-person-orders"),
            Level.APPLY,
            Basis.RULE,
            Pool.PRACTICE,
            new Text("Emil runs sales at a bakery chain and wants pre-orders at the top of the Product Backlog."
                    + "\n\nWhat should he do?"),
            new Source("scrum-guide-2020", "Product Owner"),
            false,
            CONTENT);

    private static Option option(String id, String text, Optional<String> misconception, String rationale) {
        return new Option(
                id, new Text(text), Optional.empty(), misconception.map(MisconceptionId::new), new Text(rationale));
    }
}
