package groundwork.assignment;

import groundwork.http.ClientId;
import java.util.UUID;

/** Names something that was given to a class: a UUID that the trainer's client makes. */
record AssignmentId(String value) {
    AssignmentId {
        value = ClientId.canonical(value);
    }

    static AssignmentId random() {
        return new AssignmentId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
