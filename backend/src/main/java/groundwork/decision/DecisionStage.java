package groundwork.decision;

/** How far a decision has come. */
enum DecisionStage {
    /** Written once: it can be read and mended until the class is over. */
    WRITTEN,
    /** The class is over: the first take is hidden until the second is stored. */
    SEALED,
    /** Taken twice; what came of it is asked for later. */
    WAITING,
    /** Taken twice, and thirty days have passed. */
    DUE,
    /** What came of it is told; more may be added. */
    TOLD
}
