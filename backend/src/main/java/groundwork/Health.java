package groundwork;

/**
 * That the server is up and its database answers.
 *
 * @param database {@code sqlite} or {@code postgresql}
 */
public record Health(String status, String version, String database) {}
