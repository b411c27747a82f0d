package groundwork.attempt;

import groundwork.curriculum.api.ConceptView;
import groundwork.curriculum.api.MisconceptionView;
import groundwork.item.Score;
import groundwork.item.Text;
import groundwork.item.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a response: each part with its reason, the beliefs it showed, and what is so.
 *
 * @param order the right order of an ordering item; empty for other types
 * @param concepts what the item tests
 */
public record Feedback(
        Score score,
        Verdict verdict,
        List<ElementFeedback> elements,
        List<String> order,
        Optional<Text> rationaleHtml,
        List<MisconceptionView> misconceptions,
        List<ConceptView> concepts) {}
