package groundwork.bench;

import groundwork.bench.SimulatedBank.SimulatedItem;
import java.util.List;

/** A model of what a learner knows, as the benchmark compares them. */
interface Candidate {
    String name();

    /** An answer is in; {@code credit} is the mean over its evidence. */
    void observe(SimulatedItem item, double credit, double day);

    /** The expected credit on an unseen item of an objective. */
    double knows(int objective, double day);

    /** A model with free parameters, made anew for each learner. */
    record Family(String name, List<Parameter> parameters, Maker maker) {}

    /** A free parameter with where the search for it starts and the bounds that it keeps to. */
    record Parameter(String name, double start, double low, double high) {}

    /** Makes the candidate for one learner. */
    interface Maker {
        Candidate make(double[] parameters);
    }
}
