package groundwork.http;

import java.util.UUID;

/** Reads the UUIDs that clients make, so that what is sent twice counts once. */
public final class ClientId {
    private ClientId() {}

    /**
     * The UUID in its usual form of 36 lower-case characters.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static String canonical(String value) {
        String canonical = UUID.fromString(value).toString();
        if (canonical.length() != value.length()) {
            throw new IllegalArgumentException("An id is a UUID of 36 characters.");
        }
        return canonical;
    }
}
