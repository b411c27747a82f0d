package groundwork.mastery.model;

import java.util.Collection;

/**
 * What a learner brings along to something not met before: the mean credit of their first meetings with concepts and of
 * what became of them, half each, drawn to one half as if by four more concepts.
 *
 * @param credit the mean, kept to 0.02 … 0.98
 * @param count of how many concepts
 */
public record LearnerLevel(double credit, int count) {
    private static final double PRIOR = 0.5;
    private static final double PRIOR_WEIGHT = 4;

    public static LearnerLevel of(Collection<ConceptEvidence> all) {
        double sum = all.stream()
                .mapToDouble(evidence -> (evidence.first() + evidence.recent()) / 2)
                .sum();
        return new LearnerLevel(kept((sum + PRIOR_WEIGHT * PRIOR) / (all.size() + PRIOR_WEIGHT)), all.size());
    }

    /** A mean credit as a share that has log odds. */
    static double kept(double credit) {
        return Math.clamp(credit, 0.02, 0.98);
    }
}
