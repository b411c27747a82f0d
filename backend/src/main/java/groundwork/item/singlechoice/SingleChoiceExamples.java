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
                new SingleChoiceResponse("decide"),
                Optional.empty(),
                new SingleChoiceResponse("merge"),
                List.of(new SingleChoiceResponse("nobody")));
    }

    private static final SingleChoice CONTENT = new SingleChoice(
            Optional.of("decide"),
            List.of(
                    option(
                            "split",
                            "Let each of them order one half of the Product Backlog.",
                            Optional.empty(),
                            "Two halves in two orders: whoever opens the list learns nothing about what comes first."),
                    option(
                            "merge",
                            "Ask the two to agree on one list and take it over.",
                            Optional.of("the-committee-orders"),
                            "They would trade favours, and the order would have two owners and no reason."),
                    option(
                            "decide",
                            "Hear both, then order the Product Backlog *herself* and say why.",
                            Optional.empty(),
                            "Both were heard, and one person answers for the order and can give its reasons.")));

    private static final Item<SingleChoice> ITEM = new Item<>(
            new ItemId("example-single-choice"),
            "single-choice",
            new ConceptId("one-person-orders"),
            Level.APPLY,
            Basis.RULE,
            Pool.PRACTICE,
            new Text("Sales wants pre-orders first, the bakeries want waste reports, and both write to Mira every day."
                    + "\n\nWhat should the Product Owner do?"),
            new Source("scrum-guide-2020", "Product Owner"),
            false,
            CONTENT);

    private static Option option(String id, String text, Optional<String> misconception, String rationale) {
        return new Option(
                id, new Text(text), Optional.empty(), misconception.map(MisconceptionId::new), new Text(rationale));
    }
}
