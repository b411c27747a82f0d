package groundwork.attempt;

import groundwork.http.ClientId;
import java.util.UUID;

/** Names one sitting of one learner: a UUID that the client makes, unique beside its learner. */
public record AttemptId(String value) {
    public AttemptId {
        value = ClientId.canonical(value);
    }

    static AttemptId random() {
        return new AttemptId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
