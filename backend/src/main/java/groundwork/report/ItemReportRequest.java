package groundwork.report;

import groundwork.attempt.AttemptId;
import groundwork.item.ItemId;
import java.util.Optional;

/**
 * What a learner has to say of an item that they have answered.
 *
 * @param id the client's, so that sending it twice counts once
 * @param attempt the one in which they answered it
 * @param text in their own words, at most 1,000 characters
 */
public record ItemReportRequest(
        Optional<ReportId> id, ItemId item, AttemptId attempt, ReportReason reason, Optional<String> text) {
    static final int LONGEST_TEXT = 1000;

    /** The same without white space around the text; a text of nothing else is none. */
    ItemReportRequest stripped() {
        return new ItemReportRequest(
                id, item, attempt, reason, text.map(String::strip).filter(words -> !words.isEmpty()));
    }

    boolean isTooLong() {
        return text.filter(words -> words.codePointCount(0, words.length()) > LONGEST_TEXT)
                .isPresent();
    }
}
