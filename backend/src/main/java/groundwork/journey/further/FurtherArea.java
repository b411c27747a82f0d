package groundwork.journey.further;

import groundwork.curriculum.ObjectiveId;
import groundwork.journey.model.CredentialLevel;
import java.util.List;
import java.util.stream.Stream;

/** What a higher level goes deeper into, and which of our objectives lie under it. */
public enum FurtherArea {
    COMPETING_STAKEHOLDERS,
    ORDERING,
    VISION,
    ALIGNMENT,
    OPPORTUNITIES,
    VERIFYING_ASSUMPTIONS,
    CUSTOMERS_IN_DEPTH,
    BACKLOG_IN_DEPTH;

    CredentialLevel level() {
        return switch (this) {
            case COMPETING_STAKEHOLDERS, ORDERING, VISION, ALIGNMENT, OPPORTUNITIES -> CredentialLevel.ADVANCED;
            case VERIFYING_ASSUMPTIONS, CUSTOMERS_IN_DEPTH, BACKLOG_IN_DEPTH -> CredentialLevel.PROFESSIONAL;
        };
    }

    List<ObjectiveId> objectives() {
        return switch (this) {
            case COMPETING_STAKEHOLDERS -> ids("1.4", "3.3", "5.4");
            case ORDERING -> ids("5.8", "5.5", "N9");
            case VISION -> ids("2.1", "N5", "N6");
            case ALIGNMENT -> ids("1.3", "2.2", "N4");
            case OPPORTUNITIES -> ids("3.4", "3.5", "3.6");
            case VERIFYING_ASSUMPTIONS -> ids("4.1", "4.2");
            case CUSTOMERS_IN_DEPTH -> ids("3.1", "3.2", "3.7");
            case BACKLOG_IN_DEPTH -> ids("5.6", "5.7", "N8");
        };
    }

    private static List<ObjectiveId> ids(String... ids) {
        return Stream.of(ids).map(ObjectiveId::new).toList();
    }
}
