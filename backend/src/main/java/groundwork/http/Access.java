package groundwork.http;

/** Who may call a route. A person may hold several; nobody has to be anybody for {@link #PUBLIC}. */
public enum Access {
    PUBLIC,
    LEARNER
}
