package groundwork.insight.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long somebody was seen to study: a fold over their answers in sequence. Of each answer counts the time that its item was
 * in sight, up to {@link #LONGEST}, since whoever takes longer has probably left the desk; up to {@link #UNMEASURED} where that
 * was not measured; and never more than has passed since the answer before it, so that two windows count no moment twice.
 * Reading without an answer counts nothing.
 *
 * @param answeredAt the latest answer
 */
public record StudyTime(Duration active, Instant answeredAt) {
    static final Duration LONGEST = Duration.ofMinutes(5);
    static final Duration UNMEASURED = Duration.ofMinutes(1);

    /** Before the first answer. */
    public static final StudyTime NONE = new StudyTime(Duration.ZERO, Instant.EPOCH);

    /** The time with one more answer. */
    public StudyTime after(Instant begun, Instant at, Optional<Duration> inSight) {
        Instant since = begun.isAfter(answeredAt) ? begun : answeredAt;
        Duration passed = at.isAfter(since) ? Duration.between(since, at) : Duration.ZERO;
        Duration believed = inSight.map(StudyTime::believed).orElse(UNMEASURED);
        return new StudyTime(active.plus(shorter(passed, believed)), at.isAfter(answeredAt) ? at : answeredAt);
    }

    private static Duration believed(Duration inSight) {
        return inSight.isNegative() ? Duration.ZERO : shorter(inSight, LONGEST);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
