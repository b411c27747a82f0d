package groundwork.attempt;

import groundwork.http.ClientId;
import java.util.UUID;

/** Names one judgement of one learner's responses: a UUID that the client makes, unique beside the learner. */
public record JudgementId(String value) {
    public JudgementId {
        value = ClientId.canonical(value);
    }

    static JudgementId random() {
        return new JudgementId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
