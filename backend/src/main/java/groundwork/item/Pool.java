package groundwork.item;

/** Where an item may be met. */
public enum Pool {
    /** Practice, quizzes and reviews. */
    PRACTICE,
    /** Only where readiness is measured: never seen before, or readiness would measure memory for items. */
    CHECK
}
