package groundwork.mastery.model;

/**
 * What a learner's evidence for one concept comes to: a fold in sequence that holds nothing that time alone would change.
 * A credit is the share earned beyond blind guessing, at most 1, and below 0 for less than a guess earns.
 *
 * @param count how many pieces, each the first for the concept in its attempt
 * @param first the credit of the very first: what the learner brought along
 * @param recent the credits so far, each later one weighing more
 * @param mixedChecks how many of them came from check items in a mixed set
 * @param mixedCredit what those earned together
 */
public record ConceptEvidence(int count, double first, double recent, int mixedChecks, double mixedCredit) {
    /** How much the latest piece moves {@link #recent}; the rest is what was there. */
    private static final double WEIGHT_OF_LATEST = 0.5;

    public static final ConceptEvidence NONE = new ConceptEvidence(0, 0, 0, 0, 0);

    /** The evidence with another piece. */
    public ConceptEvidence after(double credit, boolean isMixedCheck) {
        return new ConceptEvidence(
                count + 1,
                count == 0 ? credit : first,
                count == 0 ? credit : recent + WEIGHT_OF_LATEST * (credit - recent),
                mixedChecks + (isMixedCheck ? 1 : 0),
                mixedCredit + (isMixedCheck ? credit : 0));
    }
}
