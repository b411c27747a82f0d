package groundwork.browser;

import com.microsoft.playwright.options.AriaRole;
import groundwork.item.recall.Recall;
import groundwork.item.recall.RecallResponse;
import java.util.Collections;
import java.util.regex.Pattern;

/** Names terms: one line after the other. */
final class GivingRecall {
    private final Visit visit;

    GivingRecall(Visit visit) {
        this.visit = visit;
    }

    static RecallResponse right(Recall recall) {
        return new RecallResponse(recall.model().stream()
                .limit(recall.wanted())
                .map(term -> Words.plain(term.text()))
                .toList());
    }

    /** A typical error where there is one. */
    static RecallResponse wrong(Recall recall) {
        String error = recall.traps().stream()
                .map(trap -> trap.accepted().getFirst())
                .findFirst()
                .orElse("nothing of the kind");
        return new RecallResponse(Collections.nCopies(recall.wanted(), error));
    }

    void give(RecallResponse response) {
        for (int line = 1; line <= response.entries().size(); line++) {
            Pattern name = Pattern.compile("^Line " + line + " of \\d+$");
            visit.hand()
                    .write(
                            visit.named(AriaRole.TEXTBOX, name),
                            response.entries().get(line - 1));
        }
    }
}
