package groundwork.memory.model;

/**
 * FSRS-6, the Free Spaced Repetition Scheduler of the group <em>open-spaced-repetition</em>, with the weights that it is
 * published with: pure functions from a memory and a rating to the next memory.
 *
 * <p>The model keeps two numbers of a thing remembered. <em>Stability</em> S is how many days pass until the chance to
 * recall it has fallen to nine tenths; <em>difficulty</em> D, from 1 to 10, is how little each recall adds to it. Between
 * two reviews nothing is stored but these: the chance of recall after t days, the <em>retrievability</em>, is a power
 * function of t ÷ S,
 *
 * <pre>  R(t, S) = (1 + F·t ÷ S)^(−w20),   F = 0.9^(−1 ÷ w20) − 1,   so that R(S, S) = 0.9.</pre>
 *
 * Forgetting as a power of time is flatter in its tail than an exponential, which is what aggregates over people and things
 * look like (Wixted and Ebbesen, 1991). The interval until R falls to a desired retention is the inverse of it.
 *
 * <p>A review moves both numbers. With grade G from 1 (Again) to 4 (Easy) and D, S, R as they were just before it:
 *
 * <pre>
 *  first     S = w[G−1]                       D = w4 − e^(w5·(G−1)) + 1
 *  recalled  S·(1 + e^w8·(11−D)·S^(−w9)·(e^(w10·(1−R)) − 1)·h)      h = w15 if Hard, w16 if Easy, else 1
 *  lapsed    min( w11·D^(−w12)·((S+1)^w13 − 1)·e^(w14·(1−R)),  S ÷ e^(w17·w18) )
 *  same day  S·e^(w17·(G−3+w18))·S^(−w19),  the factor at least 1 for Good and Easy
 *  always    D = w7·D0(4) + (1−w7)·(D − w6·(G−3)·(10−D) ÷ 9),  clamped to 1 … 10
 * </pre>
 *
 * Three things in them carry the effect of spacing: a recall adds more the later it comes (1−R), adds less the more stable
 * the memory already is (S^(−w9)), and adds hardly anything on the same day.
 *
 * <p>The weights are the medians of some ten thousand people's flashcards. They are not fitted to our learners: in the
 * public benchmark of the same group the untrained weights lose 0.018 of log loss to the trained ones (0.339 against
 * 0.321), while SM-2 stands at 0.490; a scheduler that nobody has to train is worth that.
 *
 * <p>Departures, all of them outside of the formulas: time counts in whole days of 24 hours; there are no learning steps,
 * since the class and the practice are those; intervals carry no random spread, since the daily cap spreads reviews. Where
 * the published implementations differ, which is in the floor of a Hard on the same day, this follows the Python one.
 */
public final class Fsrs {
    /** The chance of recall at which a review comes due, unless somebody wants another. */
    public static final double DESIRED_RETENTION = 0.9;

    /** The longest interval, in days: a hundred years of 365. */
    public static final int LONGEST_INTERVAL = 36_500;

    private static final double LEAST_STABILITY = 0.001;

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double DECAY = W[20];
    private static final double FACTOR = Math.pow(0.9, -1 / DECAY) - 1;
    private static final double GAIN = Math.exp(W[8]);
    private static final double LEAST_LOSS = Math.exp(W[17] * W[18]);

    private Fsrs() {}

    /** The memory that a first meeting leaves. */
    public static MemoryState first(Rating rating) {
        return new MemoryState(W[rating.grade() - 1], clampDifficulty(firstDifficulty(rating)));
    }

    /**
     * The memory after another review.
     *
     * @param days whole days since the one before; 0 on the same day
     */
    public static MemoryState next(MemoryState memory, int days, Rating rating) {
        double stability = days == 0 ? sameDay(memory.stability(), rating) : afterInterval(memory, days, rating);
        return new MemoryState(Math.max(LEAST_STABILITY, stability), nextDifficulty(memory.difficulty(), rating));
    }

    private static double afterInterval(MemoryState memory, int days, Rating rating) {
        double retrievability = retrievability(memory.stability(), days);
        return rating == Rating.AGAIN ? lapsed(memory, retrievability) : recalled(memory, retrievability, rating);
    }

    /**
     * The chance of recall, in (0, 1].
     *
     * @param days since the last review; 0 or more
     */
    public static double retrievability(double stability, double days) {
        return Math.pow(1 + FACTOR * days / stability, -DECAY);
    }

    /**
     * The whole days until the chance of recall falls to a desired retention, in 1 … {@link #LONGEST_INTERVAL}.
     *
     * @param desiredRetention in (0, 1); at 0.9 the interval is the stability, rounded
     */
    public static int interval(double stability, double desiredRetention) {
        double days = stability / FACTOR * (Math.pow(desiredRetention, -1 / DECAY) - 1);
        return Math.clamp(Math.round(days), 1, LONGEST_INTERVAL);
    }

    static double recalled(MemoryState memory, double retrievability, Rating rating) {
        double hardship = rating == Rating.HARD ? W[15] : rating == Rating.EASY ? W[16] : 1;
        double gain = GAIN
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -W[9])
                * Math.expm1(W[10] * (1 - retrievability));
        return memory.stability() * (1 + gain * hardship);
    }

    static double lapsed(MemoryState memory, double retrievability) {
        double relearnt = W[11]
                * Math.pow(memory.difficulty(), -W[12])
                * (Math.pow(memory.stability() + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - retrievability));
        return Math.min(relearnt, memory.stability() / LEAST_LOSS);
    }

    static double sameDay(double stability, Rating rating) {
        double factor = Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(stability, -W[19]);
        return stability * (rating.grade() >= 3 ? Math.max(1, factor) : factor);
    }

    static double nextDifficulty(double difficulty, Rating rating) {
        double moved = difficulty - W[6] * (rating.grade() - 3) * (10 - difficulty) / 9;
        return clampDifficulty(W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * moved);
    }

    private static double firstDifficulty(Rating rating) {
        return W[4] - Math.exp(W[5] * (rating.grade() - 1)) + 1;
    }

    private static double clampDifficulty(double difficulty) {
        return Math.clamp(difficulty, 1, 10);
    }
}
