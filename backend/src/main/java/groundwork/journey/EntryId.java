package groundwork.journey;

import groundwork.http.ClientId;

/** Names one thing that a learner wrote down: a UUID that the client makes, unique beside its learner. */
public record EntryId(String value) {
    public EntryId {
        value = ClientId.canonical(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
