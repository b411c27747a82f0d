package groundwork.item;

/** Whose word a statement is; the learner always sees which. */
public enum Basis {
    /** The Scrum Guide says so. */
    RULE,
    /** A named technique, credited to those who made it known. */
    PRACTICE,
    /** Experienced people lean one way, and it depends: its options are stronger or costlier, never wrong. */
    JUDGEMENT
}
