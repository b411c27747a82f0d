package groundwork.insight;

import groundwork.curriculum.ObjectiveId;
import groundwork.mastery.Mastery;
import groundwork.mastery.Standings;
import groundwork.mastery.model.Knows;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one member is thought to know, as of the last full hour: within an hour nobody forgets what anybody could measure, and
 * a brief that is opened again need not estimate again. Thread-safe.
 */
final class Estimates {
    private final Optional<Standings> standings;
    private volatile @Nullable Estimated last;

    private record Estimated(Instant hour, Map<ObjectiveId, Knows> knows) {}

    Estimates(Optional<Standings> standings) {
        this.standings = standings;
    }

    /** Empty as long as the member has answered nothing that counts. */
    Map<ObjectiveId, Knows> at(Instant now, Mastery mastery) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        Estimated before = last;
        if (before != null && before.hour().equals(hour)) {
            return before.knows();
        }
        Map<ObjectiveId, Knows> knows =
                standings.map(kept -> mastery.knows(kept, hour)).orElse(Map.of());
        last = new Estimated(hour, knows);
        return knows;
    }
}
