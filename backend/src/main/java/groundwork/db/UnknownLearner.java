package groundwork.db;

/** There is no row for this learner, so nothing can be written for them. */
public final class UnknownLearner extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownLearner(String learner) {
        super("There is no learner " + learner + ".");
    }
}
