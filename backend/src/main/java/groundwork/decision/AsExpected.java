package groundwork.decision;

/** Whether what was expected came true, in the learner's own judgement. */
enum AsExpected {
    YES,
    PARTLY,
    NO,
    /** It cannot be said yet; another note may follow. */
    TOO_EARLY
}
