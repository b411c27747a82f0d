package groundwork.attempt;

/** How sure the learner was, said before the response went in. */
public enum Certainty {
    GUESS,
    THINK,
    SURE
}
