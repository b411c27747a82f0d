package groundwork.db;

import org.jspecify.annotations.Nullable;

/** Groundwork cannot start on this database. The message is one sentence for the person who starts it. */
public final class CannotOpenDatabase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotOpenDatabase(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
