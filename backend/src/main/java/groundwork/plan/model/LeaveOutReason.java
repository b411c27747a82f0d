package groundwork.plan.model;

/** Why something is left out before other things. */
public enum LeaveOutReason {
    /** A head start: the class teaches it anyway. */
    TAUGHT_IN_CLASS,
    /** A scenario is as good after the class. */
    AS_GOOD_AFTER,
    /** Of the Foundations that are left, the learner knows it best. */
    KNOWN_BEST,
    /** Nothing is known of it; the others come before it. */
    COMES_LATER
}
