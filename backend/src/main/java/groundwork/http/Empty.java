package groundwork.http;

/** No body: what a route takes or gives when there is nothing to say. */
public enum Empty {
    EMPTY
}
