package groundwork.attempt;

import groundwork.http.ClientId;
import java.util.UUID;

/** Names one response of one learner: a UUID that the client makes, unique beside its learner. */
public record ResponseId(String value) {
    public ResponseId {
        value = ClientId.canonical(value);
    }

    static ResponseId random() {
        return new ResponseId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
