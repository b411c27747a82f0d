package groundwork.attempt;

import groundwork.item.PartFeedback;
import groundwork.item.PartVerdict;
import groundwork.item.Text;
import java.util.Optional;

/**
 * What is said of one option, element or prompt.
 *
 * @param expected where it belongs, when the response put it elsewhere
 */
public record ElementFeedback(
        String id, PartVerdict verdict, boolean chosen, Optional<String> expected, Optional<Text> rationaleHtml) {
    static ElementFeedback of(PartFeedback part) {
        return new ElementFeedback(part.id(), part.verdict(), part.chosen(), part.expected(), part.rationale());
    }
}
