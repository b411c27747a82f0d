package groundwork.account;

import groundwork.account.session.Session;
import groundwork.account.session.Sessions;
import groundwork.account.session.Visit;
import groundwork.http.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Lets people go for good, once it is sure that it is they who want it. Thread-safe. */
final class Departures {
    /** Who signed in so lately need not prove once more who they are. */
    private static final Duration LATELY = Duration.ofMinutes(10);

    private final Accounts accounts;
    private final Sessions sessions;
    private final SignIns signIns;
    private final Belongings belongings;
    private final Clock clock;

    Departures(Accounts accounts, Sessions sessions, SignIns signIns, Belongings belongings, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.signIns = signIns;
        this.belongings = belongings;
        this.clock = clock;
    }

    /**
     * The wish to be forgotten.
     *
     * @param confirm true, so that no slip of a program deletes somebody
     * @param password not needed within ten minutes of a sign-in, nor of a guest
     */
    record DepartureRequest(boolean confirm, Optional<String> password) {}

    void leave(LearnerId learner, DepartureRequest request, Visit visit) {
        if (!request.confirm()) {
            throw Refused.badRequest("/confirm", "Say true to delete everything.");
        }
        accounts.find(learner).filter(account -> !cameLately(visit)).ifPresent(account -> {
            String password = request.password()
                    .orElseThrow(() -> Refused.badRequest("/password", "Give your password, or sign in once more."));
            signIns.prove(account, password, visit, "/password");
        });
        belongings.erase(learner);
    }

    private boolean cameLately(Visit visit) {
        return visit.token()
                .flatMap(sessions::find)
                .map(Session::createdAt)
                .filter(at -> at.plus(LATELY).isAfter(clock.instant()))
                .isPresent();
    }
}
