package groundwork.bench;

/**
 * How hard the simulated world is; the second and third are there to see what a model is worth where it was not fitted.
 *
 * @param forgetting factor on everybody's rate of forgetting
 * @param prior added to what everybody brings along
 * @param guessing factor on the chance to guess
 */
record World(String name, double forgetting, double prior, double guessing) {
    static final World USUAL = new World("as fitted", 1, 0, 1);
    static final World FORGETFUL = new World("forgets half as fast again", 1.5, 0, 1);
    static final World BEGINNERS = new World("brings less along, guesses worse", 1, -0.4, 0.8);
}
