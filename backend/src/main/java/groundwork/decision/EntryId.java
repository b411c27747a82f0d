package groundwork.decision;

import java.util.UUID;

/** Names one thing written about a decision: a UUID that the client makes, so that sending it twice counts once. */
record EntryId(UUID value) {
    static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
