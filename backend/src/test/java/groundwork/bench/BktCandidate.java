package groundwork.bench;

import groundwork.bench.SimulatedBank.SimulatedItem;
import java.util.Arrays;
import java.util.List;

/**
 * Bayesian knowledge tracing (Corbett and Anderson, 1995) with forgetting: each objective is known or it is not; every
 * answer moves the belief by Bayes' rule, may teach, and each day that passes may take it away.
 */
final class BktCandidate implements Candidate {
    static Family family() {
        return new Family(
                "BKT with forgetting",
                List.of(
                        new Parameter("known at first", 0.35, 0.02, 0.9),
                        new Parameter("learns", 0.15, 0.0, 0.7),
                        new Parameter("guess", 0.2, 0.001, 0.6),
                        new Parameter("slip", 0.15, 0.02, 0.5),
                        new Parameter("forgets a day", 0.01, 0.0, 0.3)),
                BktCandidate::new);
    }

    private final double[] parameters;
    private final double[] known = new double[SimulatedBank.OBJECTIVES];
    private final double[] since = new double[SimulatedBank.OBJECTIVES];

    private BktCandidate(double[] parameters) {
        this.parameters = parameters;
        Arrays.fill(known, parameters[0]);
    }

    @Override
    public String name() {
        return "BKT";
    }

    @Override
    public void observe(SimulatedItem item, double credit, double day) {
        int objective = item.objective();
        double before = kept(objective, day);
        double ifRight = before * (1 - parameters[3]) / (before * (1 - parameters[3]) + (1 - before) * parameters[2]);
        double ifWrong = before * parameters[3] / (before * parameters[3] + (1 - before) * (1 - parameters[2]));
        double right = Math.clamp(credit, 0, 1);
        double after = right * ifRight + (1 - right) * ifWrong;
        known[objective] = after + (1 - after) * parameters[1];
        since[objective] = day;
    }

    /** What is left of it; what was never met is neither learnt nor forgotten. */
    private double kept(int objective, double day) {
        return known[objective] == parameters[0]
                ? known[objective]
                : known[objective] * Math.exp(-parameters[4] * (day - since[objective]));
    }

    @Override
    public double knows(int objective, double day) {
        double chance = kept(objective, day);
        return chance * (1 - parameters[3]) + (1 - chance) * parameters[2];
    }
}
