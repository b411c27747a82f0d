package groundwork.db;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the failures of the server and of the moment from those of a statement. */
final class PostgresErrors {
    /** Connection, transaction rollback (deadlock, serialization), resources, operator intervention, system. */
    private static final Set<String> CLASSES_OF_THE_DATABASE = Set.of("08", "40", "53", "57", "58");

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private PostgresErrors() {}

    static boolean isOfTheDatabase(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure && isOfTheDatabase(failure)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfTheDatabase(SQLException failure) {
        String state = failure.getSQLState();
        return state != null
                && (state.equals(LOCK_NOT_AVAILABLE)
                        || (state.length() == 5 && CLASSES_OF_THE_DATABASE.contains(state.substring(0, 2))));
    }
}
