package groundwork.http;

/** The HTTP methods that a route can be declared for; HEAD comes with every GET. */
public enum Method {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE;

    boolean isSafe() {
        return this == GET;
    }
}
