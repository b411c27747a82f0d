package groundwork.report;

import groundwork.http.ClientId;
import java.util.UUID;

/** Names one report of one learner: a UUID that the client makes, unique beside its learner. */
public record ReportId(String value) {
    public ReportId {
        value = ClientId.canonical(value);
    }

    static ReportId random() {
        return new ReportId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
