package groundwork.http;

/**
 * Who may call a route. A person may hold several; nobody has to be anybody for {@link #PUBLIC}. What belongs to whom is
 * for the feature to say: a trainer may call what trainers may, and is still refused the classes of another.
 */
public enum Access {
    PUBLIC,
    /** Whoever studies, guests included. */
    LEARNER,
    TRAINER,
    ADMINISTRATOR
}
