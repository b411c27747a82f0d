package groundwork.item;

import java.util.List;

/**
 * What a response says about one concept.
 *
 * @param chance the share that blind guessing earns on average, in [0, 1)
 * @param misconceptions the wrong beliefs that the response showed, in the order of their ids
 */
public record Evidence(
        ConceptId concept, double earned, double possible, double chance, List<MisconceptionId> misconceptions) {

    /** The share earned beyond blind guessing: {@code max(0, (share − chance) ÷ (1 − chance))}, in [0, 1]. */
    public double corrected() {
        return Math.max(0, (earned / possible - chance) / (1 - chance));
    }
}
