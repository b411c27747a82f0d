package groundwork.journey.log;

/** A row that says nothing that could be stored; the message is for the learner. */
final class UnreadableRow extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableRow(String message) {
        super(message, null, false, false);
    }
}
