package groundwork.guide;

/** Where on the way somebody asks a question, in the order in which one passes. */
public enum Stage {
    DECIDING,
    BOOKING,
    AFTER_CLASS,
    RENEWING,
    GOING_FURTHER,
    /** Asked at any time. */
    REFERENCE
}
