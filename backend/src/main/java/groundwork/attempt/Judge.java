package groundwork.attempt;

/** Who judged a response. */
public enum Judge {
    /** The learner. */
    SELF,
    /** A trainer; their word stands before the learner's own. */
    TRAINER
}
