package groundwork.db;

import org.jspecify.annotations.Nullable;

/**
 * The database could not do this now: full, unreachable, locked, overloaded or closing. The work ran at most once and was
 * not acknowledged. It left nothing behind, except perhaps where COMMIT itself broke; so the caller may
 * send it again, with the same ids.
 */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
