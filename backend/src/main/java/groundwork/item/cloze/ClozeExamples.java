package groundwork.item.cloze;

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
import groundwork.item.cloze.Cloze.Gap;
import groundwork.item.cloze.Cloze.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The item that shows what a cloze is. */
final class ClozeExamples {
    private ClozeExamples() {}

    static Examples<Cloze, ClozeResponse> examples() {
        return new Examples<>(
                ITEM,
                given("tomas", "definition", "developers"),
                Optional.of(given("tomas", "accepted", "developers")),
                given("board", "accepted", "architect"),
                List.of(
                        new ClozeResponse(Map.of()),
                        new ClozeResponse(Map.of("order", "tomas")),
                        new ClozeResponse(Map.of("order", "tomas", "done", "definition", "nothing", "developers")),
                        given("tomas", "definition", "tomas"),
                        given("tomas", "definition", "x".repeat(1_000_000))));
    }

    private static ClozeResponse given(String order, String done, String size) {
        return new ClozeResponse(Map.of("order", order, "done", done, "size", size));
    }

    private static final Cloze CONTENT = new Cloze(
            new Text("""
                    ### How we work

                    Wishes come from everywhere. {{order}} decides what comes first, and says *why*.

                    - An item leaves the board when it {{done}}.
                    - How large an item is, {{size}} say."""),
            List.of(
                    new Gap(
                            "order",
                            List.of(
                                    option(
                                            "tomas",
                                            "Tomas",
                                            "One person weighs the wishes against each other, and can be asked."),
                                    believed(
                                            "board",
                                            "The steering board",
                                            "the-committee-orders",
                                            "Between two of its meetings nobody could answer the Developers.")),
                            "tomas",
                            Optional.empty()),
                    new Gap(
                            "done",
                            List.of(
                                    believed(
                                            "accepted",
                                            "has been accepted by Tomas",
                                            "done-is-accepted",
                                            "Then quality would depend on how much time Tomas has on the day."),
                                    option(
                                            "definition",
                                            "meets the Definition of Done",
                                            "Everybody can check it, and everybody means the same."),
                                    option(
                                            "shown",
                                            "was shown to the dispatchers",
                                            "They would see what may not hold on Monday.")),
                            "definition",
                            Optional.empty()),
                    new Gap(
                            "size",
                            List.of(
                                    believed(
                                            "architect",
                                            "the architects",
                                            "experts-size-best",
                                            "They would size work that others have to do."),
                                    option("developers", "the Developers", "Those who will do the work size it."),
                                    option(
                                            "everybody",
                                            "all who attend",
                                            "Stakeholders would bargain for a smaller number.")),
                            "developers",
                            Optional.of(new ConceptId("developers-do-the-sizing")))),
            Optional.empty());

    private static final Item<Cloze> ITEM = new Item<>(
            new ItemId("example-cloze"),
            "cloze",
            new ConceptId("owner-answers-for-the-backlog"),
            Level.APPLY,
            Basis.RULE,
            Pool.PRACTICE,
            new Text("Tomas, Product Owner of a planning tool for dispatchers, and his team write down how they work."
                    + "\n\nComplete their working agreement."),
            new Source("scrum-guide-2020", "Scrum Team"),
            false,
            CONTENT);

    private static Option option(String id, String text, String rationale) {
        return new Option(id, new Text(text), Optional.empty(), new Text(rationale));
    }

    private static Option believed(String id, String text, String misconception, String rationale) {
        return new Option(id, new Text(text), Optional.of(new MisconceptionId(misconception)), new Text(rationale));
    }
}
