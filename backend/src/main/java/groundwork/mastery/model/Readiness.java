package groundwork.mastery.model;

import java.util.Collection;
import java.util.List;

/**
 * How ready somebody is for a set of objectives as a whole: what they know of it on average, and how the unseen items of mixed
 * sets went, which are a sample of just that. With k the mean chance over the objectives and m the mean credit of n checks,
 * drawn to k as if by {@value #DRAWN} more,
 *
 * <pre>  log odds = r0 + r1·ln(k ÷ (1 − k)) + r2·m</pre>
 *
 * fitted on simulated learners. A check of twenty-four items alone is off by more than the model is; together they are off by
 * less than either.
 *
 * @param chance to answer an unseen item of the set right, guessing left aside, in [0, 1]
 * @param low the lower end of the range in which it lies four times out of five
 * @param high its upper end
 * @param objectives how many the set has
 * @param checked of how many of them an item in a mixed set was answered
 */
public record Readiness(double chance, double low, double high, int objectives, int checked) {
    private static final List<Double> FITTED = List.of(-0.269, 0.803, 0.677);

    private static final double DRAWN = 8;

    /** The share of the objectives that have to be checked before anything is claimed of the whole. */
    private static final double CHECKED_ENOUGH = 0.5;

    /** How many answers the estimate is worth without any check, for the range; each check is worth one more. */
    private static final double WORTH = 50;

    /** Four times out of five a normal variable lies within so many standard deviations. */
    private static final double FOUR_IN_FIVE = 1.2816;

    /** How ready somebody is by what they know of each objective, one or more, and by all evidence for their concepts. */
    public static Readiness of(List<Knows> objectives, Collection<ConceptEvidence> evidence) {
        List<Double> features = features(objectives, evidence);
        double logOdds = 0;
        for (int i = 0; i < FITTED.size(); i++) {
            logOdds += FITTED.get(i) * features.get(i);
        }
        double chance = 1 / (1 + Math.exp(-logOdds));
        double margin = FOUR_IN_FIVE * Math.sqrt(chance * (1 - chance) / (WORTH + checks(evidence)));
        int checked = (int)
                objectives.stream().filter(knows -> knows.mixedChecks() > 0).count();
        return new Readiness(
                chance, Math.max(0, chance - margin), Math.min(1, chance + margin), objectives.size(), checked);
    }

    /** What the regression sees: 1, the log odds of k, and m. */
    public static List<Double> features(List<Knows> objectives, Collection<ConceptEvidence> evidence) {
        double known = LearnerLevel.kept(
                objectives.stream().mapToDouble(Knows::chance).average().orElseThrow());
        double credit =
                evidence.stream().mapToDouble(ConceptEvidence::mixedCredit).sum();
        double checks = (credit + DRAWN * known) / (checks(evidence) + DRAWN);
        return List.of(1.0, Math.log(known / (1 - known)), checks);
    }

    private static int checks(Collection<ConceptEvidence> evidence) {
        return evidence.stream().mapToInt(ConceptEvidence::mixedChecks).sum();
    }

    /** What may be said of the whole; it is never {@link ReadinessCall#CLOSE}, since at most one call in ten is wrong as it is. */
    public ReadinessCall standing() {
        if (checked < CHECKED_ENOUGH * objectives) {
            return ReadinessCall.UNCHECKED;
        }
        return chance >= Knows.ENOUGH ? ReadinessCall.READY : ReadinessCall.NOT_YET;
    }
}
