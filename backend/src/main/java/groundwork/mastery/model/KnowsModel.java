package groundwork.mastery.model;

import java.time.Instant;
import java.util.List;

/**
 * The chance that a learner answers an unseen item of an objective right, now, and not by guessing: a logistic regression
 * on what FSRS says of the memory and on how the evidence went.
 *
 * <p>Of a concept that was met, with R its retrievability and S its stability in days, c the recency-weighted credit of n
 * pieces of evidence, u what the learner brings along and v how the objective's evidence went, both as log odds,
 *
 * <pre>  log odds = b0 + b1·R + b2·(c − ½) + b3·ln(1 + S) + b4·ln n + b5·u + b6·v</pre>
 *
 * and of one that was not met {@code a0 + a1·u + a2·v}. An objective's chance is the mean over its concepts. It falls with
 * time, since R does, and with answers that fail, since c, S, u and v do.
 *
 * <p>The coefficients are fitted on answers to unseen items, so that memory for items does not pass for knowledge; on those of
 * simulated learners, as long as there are no others. How well they serve is for real held-back answers to say.
 */
public final class KnowsModel {
    /**
     * What the regression weighs.
     *
     * @param met b0 … b6
     * @param notMet a0 … a2
     */
    public record Coefficients(List<Double> met, List<Double> notMet) {
        public Coefficients {
            met = List.copyOf(met);
            notMet = List.copyOf(notMet);
        }
    }

    private static final Coefficients FITTED = new Coefficients(
            List.of(-1.557, 3.154, -0.178, -0.144, 0.172, 0.497, 0.042), List.of(-0.473, 0.831, 0.073));

    /** How many items' worth the level of the learner weighs in the level of an objective. */
    private static final double LEVEL_WEIGHT = 2;

    /** How many pieces of evidence the model's own word is worth, for the range. */
    private static final double MODEL_WEIGHT = 10;

    /** Four times out of five a normal variable lies within so many standard deviations. */
    private static final double FOUR_IN_FIVE = 1.2816;

    private final Coefficients coefficients;

    public KnowsModel() {
        this(FITTED);
    }

    public KnowsModel(Coefficients coefficients) {
        this.coefficients = coefficients;
    }

    /** How much of an objective with these concepts is known at a moment; an objective has at least one concept. */
    public Knows knows(List<ConceptStanding> concepts, LearnerLevel level, Instant now) {
        double ofObjective = levelOf(concepts, level);
        double chance = concepts.stream()
                .mapToDouble(concept -> chance(concept, level.credit(), ofObjective, now))
                .average()
                .orElseThrow();
        int evidence = sum(concepts, true);
        double margin = FOUR_IN_FIVE * Math.sqrt(chance * (1 - chance) / (MODEL_WEIGHT + evidence));
        return new Knows(
                chance, Math.max(0, chance - margin), Math.min(1, chance + margin), evidence, sum(concepts, false));
    }

    private static int sum(List<ConceptStanding> concepts, boolean all) {
        return concepts.stream()
                .flatMap(concept -> concept.evidence().stream())
                .mapToInt(evidence -> all ? evidence.count() : evidence.mixedChecks())
                .sum();
    }

    /** How an objective's evidence went, drawn to what the learner brings along. */
    public static double levelOf(List<ConceptStanding> concepts, LearnerLevel level) {
        double credit = 0;
        int met = 0;
        for (ConceptStanding concept : concepts) {
            credit += concept.evidence().map(ConceptEvidence::recent).orElse(0.0);
            met += concept.evidence().isPresent() ? 1 : 0;
        }
        return LearnerLevel.kept((credit + LEVEL_WEIGHT * level.credit()) / (met + LEVEL_WEIGHT));
    }

    private double chance(ConceptStanding concept, double level, double ofObjective, Instant now) {
        List<Double> features = features(concept, level, ofObjective, now);
        return logistic(dot(isMet(concept) ? coefficients.met() : coefficients.notMet(), features));
    }

    public static boolean isMet(ConceptStanding concept) {
        return concept.evidence().isPresent() && concept.trace().isPresent();
    }

    /** What the regression sees of a concept: seven numbers of one that was met, three of one that was not. */
    public static List<Double> features(ConceptStanding concept, double level, double ofObjective, Instant now) {
        double learner = logOdds(level);
        double objective = logOdds(ofObjective);
        if (!isMet(concept)) {
            return List.of(1.0, learner, objective);
        }
        double recall = concept.trace().orElseThrow().retrievability(now);
        double stability = concept.trace().orElseThrow().state().stability();
        double recent = concept.evidence().orElseThrow().recent() - 0.5;
        double times = Math.log(concept.evidence().orElseThrow().count());
        return List.of(1.0, recall, recent, Math.log1p(stability), times, learner, objective);
    }

    private static double dot(List<Double> weights, List<Double> features) {
        double sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.get(i) * features.get(i);
        }
        return sum;
    }

    private static double logOdds(double chance) {
        return Math.log(chance / (1 - chance));
    }

    private static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
