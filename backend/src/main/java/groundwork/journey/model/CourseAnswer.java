package groundwork.journey.model;

/** What somebody found out about one question, as it suits them. A question without an answer is open. */
public enum CourseAnswer {
    YES(1),
    PARTLY(0.5),
    NO(0);

    private final double worth;

    CourseAnswer(double worth) {
        this.worth = worth;
    }

    /** From 0 to 1. */
    public double worth() {
        return worth;
    }
}
