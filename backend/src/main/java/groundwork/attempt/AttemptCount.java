package groundwork.attempt;

import java.time.Instant;
import java.util.Optional;

/**
 * An attempt in numbers.
 *
 * @param right how many responses earned all they could
 */
public record AttemptCount(
        AttemptId id,
        String kind,
        String title,
        int answered,
        int right,
        int total,
        Instant startedAt,
        Optional<Instant> finishedAt) {}
