package groundwork.insight;

import groundwork.curriculum.ObjectiveId;
import groundwork.mastery.Mastery;
import groundwork.mastery.Standings;
import groundwork.mastery.model.Knows;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one member is thought to know, as of the last full hour or the one before it: within two hours nobody forgets what
 * anybody could measure, and a brief that is opened again need not estimate again. Thread-safe.
 */
public final class Estimates {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Optional<Standings> standings;
    private volatile @Nullable Estimated last;

    private record Estimated(Instant hour, Map<ObjectiveId, Knows> knows) {}

    public Estimates(Optional<Standings> standings) {
        this.standings = standings;
    }

    /** Empty as long as the member has answered nothing that counts. */
    public Map<ObjectiveId, Knows> at(Instant now, Mastery mastery) {
        return since(now.truncatedTo(ChronoUnit.HOURS).minus(AN_HOUR), now, mastery);
    }

    /** The same, and never as of the hour before the last. */
    public Map<ObjectiveId, Knows> renewed(Instant now, Mastery mastery) {
        return since(now.truncatedTo(ChronoUnit.HOURS), now, mastery);
    }

    private Map<ObjectiveId, Knows> since(Instant oldest, Instant now, Mastery mastery) {
        Estimated before = last;
        if (before != null && !before.hour().isBefore(oldest)) {
            return before.knows();
        }
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        Map<ObjectiveId, Knows> knows =
                standings.map(kept -> mastery.knows(kept, hour)).orElse(Map.of());
        last = new Estimated(hour, knows);
        return knows;
    }
}
