package groundwork.item.multiplechoice;

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
import groundwork.item.multiplechoice.MultipleChoice.Option;
import java.util.List;
import java.util.Optional;

/** The item that shows what multiple choice is. */
final class MultipleChoiceExamples {
    private MultipleChoiceExamples() {}

    static Examples<MultipleChoice, MultipleChoiceResponse> examples() {
        return new Examples<>(
                ITEM,
                new MultipleChoiceResponse(List.of("visit", "tickets")),
                new MultipleChoiceResponse(List.of("survey", "board")),
                List.of(
                        new MultipleChoiceResponse(List.of()),
                        new MultipleChoiceResponse(List.of("visit", "visit")),
                        new MultipleChoiceResponse(List.of("visit", "tickets", "board")),
                        new MultipleChoiceResponse(List.of("nobody"))));
    }

    private static final MultipleChoice CONTENT = new MultipleChoice(
            List.of("visit", "tickets"),
            List.of(
                    option(
                            "visit",
                            "Sit beside two clerks for a morning.",
                            Optional.empty(),
                            "What people do without noticing shows itself only where they do it."),
                    option(
                            "survey",
                            "Send all clerks a survey with ten scales.",
                            Optional.of("surveys-say-why"),
                            "The scales would tell how many are unhappy, and nothing about what stops them."),
                    option(
                            "tickets",
                            "Read last month's support tickets.",
                            Optional.empty(),
                            "Each ticket is a moment in which the work stopped, told on the day."),
                    option(
                            "board",
                            "Ask the board what clerks need.",
                            Optional.of("rank-knows-need"),
                            "The board knows what it pays for; none of them has opened the form this year.")));

    private static final Item<MultipleChoice> ITEM = new Item<>(
            new ItemId("example-multiple-choice"),
            "multiple-choice",
            new ConceptId("observe-where-work-happens"),
            Level.APPLY,
            Basis.PRACTICE,
            Pool.PRACTICE,
            new Text("Clerks at a land registry abandon the new form half-way, and nobody knows why."
                    + "\n\nWhich two would tell Ines most by Friday? Choose two."),
            new Source("scrum-guide-2020", "Product Owner"),
            false,
            CONTENT);

    private static Option option(String id, String text, Optional<String> misconception, String rationale) {
        return new Option(id, new Text(text), misconception.map(MisconceptionId::new), new Text(rationale));
    }
}
