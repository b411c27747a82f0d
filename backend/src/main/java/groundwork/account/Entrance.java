package groundwork.account;

import groundwork.account.secret.Secret;
import groundwork.account.session.Session;
import groundwork.account.session.Sessions;
import groundwork.account.session.Visit;
import groundwork.db.Database;
import java.util.Optional;

/**
 * Where every way in ends, be it by password, passkey or another service: the browser gets a new session, and what was done
 * there as a guest comes along if its owner wants it to. Thread-safe.
 */
public final class Entrance {
    private final Database database;
    private final Sessions sessions;
    private final Belongings belongings;

    Entrance(Database database, Sessions sessions, Belongings belongings) {
        this.database = database;
        this.sessions = sessions;
        this.belongings = belongings;
    }

    /**
     * Lets somebody in, of whom it is certain that the account is theirs.
     *
     * @param merges whether a guest's work on this device becomes the account's; otherwise it is left, and forgotten in time
     */
    public Secret enter(LearnerId account, Visit visit, boolean merges) {
        guest(visit).filter(guest -> merges).ifPresent(guest -> belongings.merge(account, guest));
        return database.write(sql -> sessions.open(sql, account, visit));
    }

    /** The guest who studies on this device. */
    public Optional<LearnerId> guest(Visit visit) {
        return visit.token()
                .flatMap(sessions::find)
                .filter(session -> session.role().isEmpty())
                .map(Session::learner);
    }
}
