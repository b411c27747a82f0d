package groundwork.db;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** Tells the failures of the database from those of a statement. */
final class SqliteErrors {
    private static final int PRIMARY = 0xff;

    /** After one of these a transaction may be gone, its savepoints with it, and the connection cannot be trusted. */
    private static final Set<SQLiteErrorCode> OF_THE_DATABASE = Set.of(
            SQLiteErrorCode.SQLITE_INTERNAL,
            SQLiteErrorCode.SQLITE_PERM,
            SQLiteErrorCode.SQLITE_BUSY,
            SQLiteErrorCode.SQLITE_NOMEM,
            SQLiteErrorCode.SQLITE_INTERRUPT,
            SQLiteErrorCode.SQLITE_IOERR,
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_CANTOPEN,
            SQLiteErrorCode.SQLITE_PROTOCOL,
            SQLiteErrorCode.SQLITE_NOTADB,
            SQLiteErrorCode.SQLITE_MISUSE);

    private SqliteErrors() {}

    static boolean isOfTheDatabase(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure && OF_THE_DATABASE.contains(primaryCode(failure))) {
                return true;
            }
        }
        return false;
    }

    private static SQLiteErrorCode primaryCode(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PRIMARY);
    }
}
