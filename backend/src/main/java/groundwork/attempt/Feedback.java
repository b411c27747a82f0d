package groundwork.attempt;

import groundwork.curriculum.api.ConceptView;
import groundwork.curriculum.api.MisconceptionView;
import groundwork.item.Basis;
import groundwork.item.ItemModel;
import groundwork.item.Outcome;
import groundwork.item.Score;
import groundwork.item.Text;
import groundwork.item.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a response: each part with its reason, the beliefs it showed, and what is so.
 *
 * @param score absent while a person has still to judge
 * @param judged present once a person has judged: then the score is theirs
 * @param order the right order of an ordering item
 * @param concepts what the item tests
 * @param model what a person holds the response against, where one can judge it
 */
public record Feedback(
        Optional<Score> score,
        Optional<Judged> judged,
        Verdict verdict,
        List<ElementFeedback> elements,
        Optional<List<String>> order,
        Optional<Text> rationaleHtml,
        List<MisconceptionView> misconceptions,
        List<ConceptView> concepts,
        Optional<ItemModel> model) {
    /**
     * Whose score it is.
     *
     * @param scored what scoring alone had found; absent where only a person can judge
     */
    public record Judged(Judge by, Optional<Score> scored) {
        static Judged of(LoggedResponse response, Judgement judgement) {
            return new Judged(judgement.by(), response.score());
        }
    }

    /** What is said of this outcome of an item that stands on {@code basis}. */
    public static Feedback of(
            Outcome outcome, Basis basis, List<MisconceptionView> misconceptions, List<ConceptView> concepts) {
        return new Feedback(
                outcome.score(),
                Optional.empty(),
                verdict(outcome, basis),
                outcome.parts().stream().map(ElementFeedback::of).toList(),
                Optional.of(outcome.order()).filter(order -> !order.isEmpty()),
                outcome.rationale(),
                misconceptions,
                concepts,
                outcome.model());
    }

    /** The same, told of a score that a person gave. */
    Feedback with(Optional<Judged> whose) {
        return new Feedback(score, whose, verdict, elements, order, rationaleHtml, misconceptions, concepts, model);
    }

    private static Verdict verdict(Outcome outcome, Basis basis) {
        Verdict unscored = outcome.isTold() ? Verdict.TOLD : Verdict.AWAITING;
        return outcome.score().map(score -> score.verdict(basis)).orElse(unscored);
    }
}
