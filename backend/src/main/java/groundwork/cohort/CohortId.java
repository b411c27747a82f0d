package groundwork.cohort;

import groundwork.http.ClientId;
import java.util.UUID;

/** Names a class: a UUID that the trainer's client makes. */
public record CohortId(String value) {
    public CohortId {
        value = ClientId.canonical(value);
    }

    static CohortId random() {
        return new CohortId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
