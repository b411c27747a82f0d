package groundwork.journey.log;

/** A row that says nothing that could be stored. */
final class UnreadableRow extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnreadableRow(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** Why, in words for the learner. */
    String reason() {
        return reason;
    }
}
