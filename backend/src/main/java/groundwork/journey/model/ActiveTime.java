package groundwork.journey.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of a learner's time in the product was active, by the one evidence there is: that something in sight was then
 * answered. Reading without an answer counts nothing, and neither does the time after the last answer.
 *
 * <p>Of each answer counts the time that its item was in sight, as the browser measured it, up to {@link #LONGEST}: whoever
 * takes longer has probably left the desk. Where nothing was measured, as in a scenario, up to {@link #UNMEASURED} count. And
 * never more than has passed since the answer before it, in whichever attempt, or since the attempt's start: so two windows
 * side by side count no moment twice.
 */
public final class ActiveTime {
    public static final Duration LONGEST = Duration.ofMinutes(5);
    public static final Duration UNMEASURED = Duration.ofMinutes(1);

    private ActiveTime() {}

    /**
     * An answer, of whatever item.
     *
     * @param begun when its attempt was started
     * @param inSight how long its item was, if that was measured
     */
    public record Answer(Instant begun, Instant answeredAt, Optional<Duration> inSight) {}

    /** The active time of each answer, in the order of the log. */
    public static List<Duration> of(List<Answer> answers) {
        List<Duration> active = new ArrayList<>();
        Instant before = Instant.MIN;
        for (Answer answer : answers) {
            Instant since = answer.begun().isAfter(before) ? answer.begun() : before;
            Duration passed =
                    answer.answeredAt().isAfter(since) ? Duration.between(since, answer.answeredAt()) : Duration.ZERO;
            active.add(shorter(passed, believed(answer)));
            before = answer.answeredAt().isAfter(before) ? answer.answeredAt() : before;
        }
        return active;
    }

    private static Duration believed(Answer answer) {
        return answer.inSight()
                .map(inSight -> shorter(inSight.isNegative() ? Duration.ZERO : inSight, LONGEST))
                .orElse(UNMEASURED);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
