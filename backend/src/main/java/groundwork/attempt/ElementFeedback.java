package groundwork.attempt;

import groundwork.item.PartFeedback;
import groundwork.item.Text;
import groundwork.item.Verdict;
import java.util.Optional;

/**
 * What is said of one option, element or prompt.
 *
 * @param expected where it belongs, when the response put it elsewhere
 */
public record ElementFeedback(
        String id, Verdict verdict, boolean chosen, Optional<String> expected, Optional<Text> rationaleHtml) {
    static ElementFeedback of(PartFeedback part) {
        return new ElementFeedback(part.id(), part.verdict(), part.chosen(), part.expected(), part.rationale());
    }
}
