package groundwork.guide;

/** A place in the product where one can do something about what a page tells. */
public enum Room {
    MAP,
    SCENARIOS,
    CHECK,
    PLAN,
    DECISION,
    COURSES,
    PATH,
    LOG
}
