package groundwork.plan.model;

/** What there is to do. */
public enum TaskKind {
    /** Ten minutes that place a newcomer, so that the plan can begin with what is weak. */
    DIAGNOSTIC,
    /** Reading the lesson of an objective. */
    LESSON,
    /** Practising an objective. */
    PRACTICE,
    /** Playing one scenario. */
    SCENARIO,
    /** What memory asks for again. */
    REVIEWS,
    /** Writing down a real decision of one's own. */
    DECISION,
    /** The mixed check of the Foundations before the class. */
    READINESS,
    /** The same check after the class, which shows what changed. */
    AFTER_CHECK,
    /** Deciding again before the first answer is shown. */
    DECISION_AGAIN,
    /** What came of it. */
    DECISION_OUTCOME
}
