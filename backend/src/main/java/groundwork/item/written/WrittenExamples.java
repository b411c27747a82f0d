package groundwork.item.written;

import groundwork.item.Basis;
import groundwork.item.ConceptId;
import groundwork.item.Examples;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.JudgementExamples;
import groundwork.item.Level;
import groundwork.item.Pool;
import groundwork.item.Source;
import groundwork.item.Text;
import groundwork.item.written.Written.Criterion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The item that shows what written work is. */
final class WrittenExamples {
    private WrittenExamples() {}

    static Examples<Written, WrittenResponse> examples() {
        return new Examples<>(
                ITEM,
                new WrittenResponse(CONTENT.model().value()),
                Optional.empty(),
                new WrittenResponse("Thank you for your message. We will look into it soon."),
                List.of(
                        new WrittenResponse(""),
                        new WrittenResponse(" \n\t "),
                        new WrittenResponse("x".repeat(1_000_000))));
    }

    static JudgementExamples<WrittenResponse, WrittenJudgement> judgements() {
        return new JudgementExamples<>(
                new WrittenResponse("Dear Mr Okoro, not in this Sprint, since its goal is another one."),
                levels(2, 2, 2),
                levels(2, 1, 0),
                List.of(
                        new WrittenJudgement(Map.of()),
                        new WrittenJudgement(Map.of("answer", 2)),
                        levels(2, 1, 3),
                        levels(2, 1, -1),
                        new WrittenJudgement(Map.of("answer", 2, "reason", 2, "nothing", 2))));
    }

    private static WrittenJudgement levels(int answer, int reason, int door) {
        return new WrittenJudgement(Map.of("answer", answer, "reason", reason, "door", door));
    }

    private static final Written CONTENT = new Written(
            20,
            60,
            List.of(
                    criterion(
                            "answer",
                            "The answer is clear",
                            "One cannot tell whether the export comes.",
                            "It is a no that reads like a perhaps.",
                            "It says in plain words that the export does not come now."),
                    criterion(
                            "reason",
                            "The reason is the product’s",
                            "There is no reason, or it is that others are busy.",
                            "The goal is named, and not what it is good for.",
                            "It says what the goal changes for whom, and by when."),
                    criterion(
                            "door",
                            "The next step is open",
                            "The mail ends the talk.",
                            "It promises to come back, with no date.",
                            "It says what would change the order and when to meet.")),
            new Text("Dear Mr Okoro, the export will not come this quarter. Until June we work so that drivers find"
                    + " a free dock within five minutes. If your auditors set a date, the order may change: let us"
                    + " look at it on Thursday at ten."),
            List.of(
                    new Text("The no stands in the first sentence."),
                    new Text("The reason is what drivers gain, not what the team has to do.")));

    private static final Item<Written> ITEM = new Item<>(
            new ItemId("example-written"),
            "written",
            new ConceptId("a-no-has-a-reason"),
            Level.CREATE,
            Basis.PRACTICE,
            Pool.PRACTICE,
            new Text("Mr Okoro of the audit office asks Marta for an export by next month. The Product Goal of the dock"
                    + " app is that drivers find a free dock within five minutes by June."
                    + "\n\nAnswer him in four sentences at most. The export does not come this quarter."),
            new Source("scrum-guide-2020", "Product Owner"),
            false,
            CONTENT);

    private static Criterion criterion(String id, String text, String... levels) {
        return new Criterion(
                id, new Text(text), List.of(levels).stream().map(Text::new).toList());
    }
}
