package groundwork.plan.model;

/** Which of the tracks somebody is on. */
public enum Track {
    /** Without a class date: the Foundations at a steady pace, then the rest for whoever wants it. */
    STEADY,
    /** Towards the class. */
    BEFORE_CLASS,
    /** The class is on: nothing to do here. */
    IN_CLASS,
    /** The date has passed, and nobody has said whether the class was taken: reviews only, and the question. */
    CLASS_OVER,
    /** The eight weeks after it. */
    AFTER_CLASS,
    /** Later: a little a week for as long as one likes. */
    KEEPING
}
