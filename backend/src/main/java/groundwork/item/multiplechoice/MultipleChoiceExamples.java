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
                new MultipleChoiceResponse(List.of("visit", "interview")),
                Optional.of(new MultipleChoiceResponse(List.of("visit"))),
                new MultipleChoiceResponse(List.of("survey", "steering")),
                List.of(
                        new MultipleChoiceResponse(List.of()),
                        new MultipleChoiceResponse(List.of("visit", "visit")),
                        new MultipleChoiceResponse(List.of("visit", "interview", "survey")),
                        new MultipleChoiceResponse(List.of("nobody"))));
    }

    private static final MultipleChoice CONTENT = new MultipleChoice(
            List.of("visit", "interview"),
            List.of(
                    option(
                            "survey",
                            "Mail a survey to everybody who has an account.",
                            Optional.of("surveys-say-why"),
                            "It reaches many, and asks only what was thought of before."),
                    option(
                            "interview",
                            "Ask three dispatchers what they did last Monday, step by step.",
                            Optional.empty(),
                            "Last Monday is a fact; what people usually do is an opinion."),
                    option(
                            "steering",
                            "Present the plan to the steering committee.",
                            Optional.of("rank-knows-need"),
                            "They would judge the plan and not the problem."),
                    option(
                            "visit",
                            "Sit beside two dispatchers on a Monday morning.",
                            Optional.empty(),
                            "There one sees what nobody would think of telling.")));

    private static final Item<MultipleChoice> ITEM = new Item<>(
            new ItemId("example-multiple-choice"),
            "multiple-choice",
            new ConceptId("observe-where-work-happens"),
            Level.APPLY,
            Basis.PRACTICE,
            Pool.PRACTICE,
            new Text("Every Monday the dispatchers go back to their spreadsheet, and no ticket says why."
                    + "\n\nWhich two would tell Tomas most? Choose two."),
            new Source("scrum-guide-2020", "Product Owner"),
            false,
            CONTENT);

    private static Option option(String id, String text, Optional<String> misconception, String rationale) {
        return new Option(id, new Text(text), misconception.map(MisconceptionId::new), new Text(rationale));
    }
}
