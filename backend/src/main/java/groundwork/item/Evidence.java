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

    /** A wrong belief that was shown where nothing was measured, as by a choice in a story. */
    public static Evidence shown(ConceptId concept, MisconceptionId belief) {
        return new Evidence(concept, 0, 0, 0, List.of(belief));
    }

    /** Whether something could be earned. Where not, there is only a belief that was shown. */
    public boolean measures() {
        return possible > 0;
    }

    /**
     * The share earned beyond blind guessing: {@code (share − chance) ÷ (1 − chance)}, at most 1, and 0 on average for
     * somebody who guesses blindly. It is below 0 for less than a guess earns; cut off at 0 it would make of many
     * guesses some knowledge. It is
     * 0 where nothing was measured.
     */
    public double corrected() {
        return !measures() ? 0 : (earned / possible - chance) / (1 - chance);
    }
}
