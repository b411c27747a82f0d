package groundwork.bench;

/** What a simulated learner is like. */
enum Kind {
    FAST(-0.55, 0.20, 0.92, 0.00, 0.10),
    SLOW(-1.35, 0.36, 0.65, 0.00, 0.20),
    OVERCONFIDENT(-1.00, 0.28, 0.80, 0.35, 0.35);

    final double prior;
    final double decay;
    final double learns;
    final double bias;
    final double beliefs;

    /**
     * Describes a kind.
     *
     * @param prior mean activation of what they bring along
     * @param decay median rate of forgetting
     * @param learns the chance that feedback leaves a trace
     * @param bias by how much they think they know more than they do
     * @param beliefs the share of the concepts with a wrong belief that they hold it of
     */
    Kind(double prior, double decay, double learns, double bias, double beliefs) {
        this.prior = prior;
        this.decay = decay;
        this.learns = learns;
        this.bias = bias;
        this.beliefs = beliefs;
    }
}
