package groundwork.memory.model;

import java.time.Duration;
import java.time.Instant;

/**
 * The memory of one concept since its last rating.
 *
 * @param ratedAt when it was rated last
 * @param ratings how often it was
 * @param lapses how often a rating after the first was Again
 */
public record Trace(MemoryState state, Instant ratedAt, int ratings, int lapses) {
    static Trace first(Rating rating, Instant at) {
        return new Trace(Fsrs.first(rating), at, 1, 0);
    }

    Trace after(Rating rating, Instant at) {
        MemoryState next = Fsrs.next(state, wholeDays(at), rating);
        return new Trace(next, at, ratings + 1, lapses + (rating == Rating.AGAIN ? 1 : 0));
    }

    /** Whole days of 24 hours since the last rating; 0 for a moment before it. */
    int wholeDays(Instant at) {
        return Math.toIntExact(Math.max(0, Duration.between(ratedAt, at).toDays()));
    }

    /** The chance of recall at a moment, in (0, 1]; 1 for a moment before the last rating. */
    public double retrievability(Instant at) {
        double days = Math.max(0, Duration.between(ratedAt, at).toMillis())
                / (double) Duration.ofDays(1).toMillis();
        return Fsrs.retrievability(state.stability(), days);
    }

    /** When the chance of recall will have fallen to a desired retention, in whole days after the last rating. */
    public Instant dueAt(double desiredRetention) {
        return ratedAt.plus(Duration.ofDays(Fsrs.interval(state.stability(), desiredRetention)));
    }
}
