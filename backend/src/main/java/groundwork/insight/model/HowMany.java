package groundwork.insight.model;

import java.util.Collection;

/**
 * How many of a group know an objective, and how sure that is.
 *
 * <p>Whether one member knows it is itself uncertain. Their chance to answer right is taken to be normal on the log-odds
 * scale, with the width that its range says (80 % lie within ±1.2816 σ), and they <i>know</i> it where it is at or above the
 * limit. The number of members who do is then a sum of unequal coin tosses, the Poisson binomial distribution, which is
 * folded exactly, one member after another (Wang, <i>Statistica Sinica</i> 3, 1993). The range is its 10th to 90th percentile.
 *
 * @param measured the members of whom something is known of this objective
 * @param expected the mean of the distribution, in [0, {@code measured}]
 * @param low so many at least, nine times out of ten
 * @param high so many at most, nine times out of ten
 */
public record HowMany(int measured, double expected, int low, int high) {
    private static final double TENTH = 0.1;
    private static final double WIDTH_OF_80 = 2 * 1.2815515655446004;

    /** A range may reach 0 or 1, whose log-odds are infinite; what lies beyond these is as good as certain. */
    private static final double NEARLY = 1e-4;

    private static final double NARROWEST = 1e-6;

    /**
     * Counts those who know.
     *
     * @param limit the chance from which a member knows it, in (0, 1)
     */
    public static HowMany of(Collection<Estimate> members, double limit) {
        double[] counts = new double[members.size() + 1];
        counts[0] = 1;
        int seen = 0;
        double expected = 0;
        for (Estimate member : members) {
            double knows = probability(member, limit);
            expected += knows;
            add(counts, ++seen, knows);
        }
        return new HowMany(members.size(), expected, percentile(counts, TENTH), percentile(counts, 1 - TENTH));
    }

    /** The probability that a member's chance lies at or above the limit. */
    static double probability(Estimate member, double limit) {
        double deviation = Math.max(NARROWEST, (logOdds(member.high()) - logOdds(member.low())) / WIDTH_OF_80);
        return Normal.below((logOdds(member.chance()) - logOdds(limit)) / deviation);
    }

    private static double logOdds(double chance) {
        double inside = Math.clamp(chance, NEARLY, 1 - NEARLY);
        return Math.log(inside / (1 - inside));
    }

    /** Folds one more member in, from above, so that each count is still that of before when it is needed. */
    private static void add(double[] counts, int members, double knows) {
        for (int known = members; known > 0; known--) {
            counts[known] = counts[known] * (1 - knows) + counts[known - 1] * knows;
        }
        counts[0] *= 1 - knows;
    }

    private static int percentile(double[] counts, double part) {
        double below = 0;
        for (int known = 0; known < counts.length; known++) {
            below += counts[known];
            if (below >= part - NARROWEST) {
                return known;
            }
        }
        return counts.length - 1;
    }
}
