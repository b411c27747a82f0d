package groundwork.bench;

import groundwork.bench.SimulatedBank.SimulatedItem;
import java.util.List;

/**
 * A Rasch model kept up to date as in chess (Pelánek, 2016): an ability of the learner and an offset for each objective
 * move with each answer, less with each further one; items have their facility, which is known here. It knows no time.
 */
final class EloCandidate implements Candidate {
    static Family family(double[] facility) {
        return new Family(
                "Elo (Rasch with item facility)",
                List.of(
                        new Parameter("step", 0.8, 0.05, 4),
                        new Parameter("slowing", 0.05, 0.0, 1),
                        new Parameter("step of the objective", 0.5, 0.0, 4),
                        new Parameter("slowing of the objective", 0.1, 0.0, 2)),
                parameters -> new EloCandidate(facility, parameters));
    }

    private final double[] facility;
    private final double[] parameters;
    private final double[] offset = new double[SimulatedBank.OBJECTIVES];
    private final int[] answers = new int[SimulatedBank.OBJECTIVES];
    private double ability;
    private int all;

    private EloCandidate(double[] facility, double[] parameters) {
        this.facility = facility;
        this.parameters = parameters;
    }

    @Override
    public String name() {
        return "Elo";
    }

    @Override
    public void observe(SimulatedItem item, double credit, double day) {
        int objective = item.objective();
        double surprise = credit - expected(objective, facility[item.number()]);
        ability += parameters[0] / (1 + parameters[1] * all++) * surprise;
        offset[objective] += parameters[2] / (1 + parameters[3] * answers[objective]++) * surprise;
    }

    private double expected(int objective, double itemFacility) {
        return 1 / (1 + Math.exp(-(ability + offset[objective] + itemFacility)));
    }

    @Override
    public double knows(int objective, double day) {
        double sum = 0;
        for (int item = objective * 10; item < objective * 10 + 10; item++) {
            sum += expected(objective, facility[item]) / 10;
        }
        return sum;
    }
}
