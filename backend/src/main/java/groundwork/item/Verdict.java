package groundwork.item;

/** What is said of a whole response. */
public enum Verdict {
    RIGHT,
    PARTLY,
    WRONG,
    /** Of a judgement: what experienced people lean to. */
    STRONGER,
    /** Of a judgement: defensible, and dearer. */
    COSTLIER,
    /** Nothing yet: a person has to judge. */
    AWAITING,
    /** Nothing at all: what was chosen in a story is neither right nor wrong. */
    TOLD
}
