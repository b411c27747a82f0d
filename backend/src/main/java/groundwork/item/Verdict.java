package groundwork.item;

/** What is said of a response or of one part of it. */
public enum Verdict {
    RIGHT,
    PARTLY,
    WRONG,
    /** Part of the key, and not chosen. */
    MISSED,
    /** Neither chosen nor part of the key. */
    NEUTRAL,
    /** Of a judgement: what experienced people lean to. */
    STRONGER,
    /** Of a judgement: defensible, and dearer. */
    COSTLIER
}
