package groundwork.item;

/** What is said of one part of an item: an option, an element, a prompt. */
public enum PartVerdict {
    RIGHT,
    WRONG,
    /** Part of the key, and not chosen. */
    MISSED,
    /** Neither chosen nor part of the key. */
    NEUTRAL,
    /** Of a judgement's option: what experienced people lean to. */
    STRONGER,
    /** Of a judgement's option: there is something to it. Of a number: it is right, and its unit is not. */
    PARTLY,
    /** Of a judgement's option: defensible, and dearer. */
    COSTLIER,
    /** Of a story's choice: what was chosen, neither right nor wrong. */
    TOLD;

    /** What is said of something chosen from a key. */
    public static PartVerdict chosen(boolean chosen, boolean key) {
        if (chosen) {
            return key ? RIGHT : WRONG;
        }
        return key ? MISSED : NEUTRAL;
    }

    /** What is said of something put where it belongs, or elsewhere. */
    public static PartVerdict placed(boolean right) {
        return right ? RIGHT : WRONG;
    }

    /** What is said of a judgement's option that earns 1, ½ or 0. */
    public static PartVerdict weighed(double worth) {
        return worth == 1 ? STRONGER : worth > 0 ? PARTLY : COSTLIER;
    }
}
