package groundwork.insight.written;

import groundwork.attempt.JudgementId;
import groundwork.attempt.JudgementRequest;
import groundwork.http.Refused;
import groundwork.item.ItemJudgement;
import java.util.Optional;

/**
 * What a trainer says of a piece of written work.
 *
 * @param id the client's, so that sending it twice counts once
 * @param comment plain text for whoever wrote it, at most {@value #LONGEST_COMMENT} characters
 */
record TrainerJudgement(Optional<JudgementId> id, ItemJudgement judgement, Optional<String> comment) {
    private static final int LONGEST_COMMENT = 2000;

    JudgementRequest request() {
        return new JudgementRequest(id, judgement);
    }

    String words() {
        String words = comment.orElse("").strip();
        if (words.length() > LONGEST_COMMENT || words.codePoints().anyMatch(TrainerJudgement::isControl)) {
            throw Refused.badRequest("/comment", "Write at most " + LONGEST_COMMENT + " characters.");
        }
        return words;
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
