package groundwork.journey.further;

import groundwork.curriculum.ObjectiveId;
import groundwork.journey.model.CredentialLevel;
import java.util.List;
import java.util.stream.Stream;

/** What a higher level goes deeper into, and which of our objectives lie under it. */
public enum FurtherArea {
    COMPETING_STAKEHOLDERS(CredentialLevel.ADVANCED, "1.4", "3.3", "5.4"),
    ORDERING(CredentialLevel.ADVANCED, "5.8", "5.5", "N9"),
    VISION(CredentialLevel.ADVANCED, "2.1", "N5", "N6"),
    ALIGNMENT(CredentialLevel.ADVANCED, "1.3", "2.2", "N4"),
    OPPORTUNITIES(CredentialLevel.ADVANCED, "3.4", "3.5", "3.6"),
    VERIFYING_ASSUMPTIONS(CredentialLevel.PROFESSIONAL, "4.1", "4.2"),
    CUSTOMERS_IN_DEPTH(CredentialLevel.PROFESSIONAL, "3.1", "3.2", "3.7"),
    BACKLOG_IN_DEPTH(CredentialLevel.PROFESSIONAL, "5.6", "5.7", "N8");

    private final CredentialLevel level;
    private final List<ObjectiveId> objectives;

    FurtherArea(CredentialLevel level, String... objectives) {
        this.level = level;
        this.objectives = Stream.of(objectives).map(ObjectiveId::new).toList();
    }

    CredentialLevel level() {
        return level;
    }

    List<ObjectiveId> objectives() {
        return objectives;
    }
}
