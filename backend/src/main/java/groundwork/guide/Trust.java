package groundwork.guide;

/** How far a fact carries. */
public enum Trust {
    /** Read with those whose word it is. */
    PRIMARY,
    /** Somebody else says so, and the fact says who. */
    REPORTED,
    /** Sources disagree or are silent, and the fact says so. */
    UNSETTLED
}
