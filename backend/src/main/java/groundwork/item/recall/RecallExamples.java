package groundwork.item.recall;

import groundwork.item.Basis;
import groundwork.item.ConceptId;
import groundwork.item.Examples;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.JudgementExamples;
import groundwork.item.Level;
import groundwork.item.MisconceptionId;
import groundwork.item.Pool;
import groundwork.item.Source;
import groundwork.item.Text;
import groundwork.item.recall.Recall.Term;
import groundwork.item.recall.Recall.Trap;
import groundwork.item.recall.RecallJudgement.Claim;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The item that shows what free recall is. */
final class RecallExamples {
    private RecallExamples() {}

    static Examples<Recall, RecallResponse> examples() {
        return new Examples<>(
                ITEM,
                new RecallResponse(List.of("the Product Backlog", "Sprint Backlogs", "incremnet")),
                Optional.of(PARTLY),
                new RecallResponse(List.of("Burn-down chart", "the roadmap", "")),
                List.of(
                        new RecallResponse(List.of()),
                        new RecallResponse(List.of("", " ", "")),
                        new RecallResponse(Collections.nCopies(6, "Increment")),
                        new RecallResponse(List.of("x".repeat(1_000_000)))));
    }

    static JudgementExamples<RecallResponse, RecallJudgement> judgements() {
        return new JudgementExamples<>(
                PARTLY,
                claiming(new Claim(2, "sprint-backlog"), new Claim(3, "increment")),
                claiming(),
                List.of(
                        claiming(new Claim(0, "increment")),
                        claiming(new Claim(4, "increment")),
                        claiming(new Claim(1, "increment")),
                        claiming(new Claim(2, "product-backlog")),
                        claiming(new Claim(2, "nothing")),
                        claiming(new Claim(2, "increment"), new Claim(2, "sprint-backlog")),
                        claiming(new Claim(2, "increment"), new Claim(3, "increment"))));
    }

    private static RecallJudgement claiming(Claim... claims) {
        return new RecallJudgement(List.of(claims));
    }

    private static final RecallResponse PARTLY =
            new RecallResponse(List.of("Product backlog", "The plan for these two weeks", "What is finished"));

    private static final Recall CONTENT = new Recall(
            3,
            List.of(
                    term("product-backlog", "Product Backlog", "What could still be done stands here, in one order."),
                    term("sprint-backlog", "Sprint Backlog", "It shows the Sprint Goal, the items and the plan."),
                    term("increment", "Increment", "Work is transparent once it is done and usable.")),
            List.of(new Trap(
                    "chart",
                    List.of("burndown chart", "burndown"),
                    Optional.of(new MisconceptionId("charts-are-artifacts")),
                    new Text("A chart shows work. It is a practice, and Scrum works without it."))),
            Optional.empty());

    private static final Item<Recall> ITEM = new Item<>(
            new ItemId("example-recall"),
            "recall",
            new ConceptId("three-artifacts"),
            Level.REMEMBER,
            Basis.RULE,
            Pool.PRACTICE,
            new Text("An auditor at a parcel company asks Ines what to read to see where the product stands."
                    + "\n\nName the three artifacts of Scrum."),
            new Source("scrum-guide-2020", "Scrum Artifacts"),
            false,
            CONTENT);

    private static Term term(String id, String text, String rationale) {
        return new Term(id, new Text(text), List.of(), new Text(rationale), Optional.empty());
    }
}
