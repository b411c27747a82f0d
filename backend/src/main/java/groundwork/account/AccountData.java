package groundwork.account;

import groundwork.account.session.Session;
import groundwork.account.session.Sessions;
import groundwork.db.LearnerWrite;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The account itself as what it is of a person. Its rows refer to the learner and go with it. */
record AccountData(AccountStore store, Sessions sessions) implements PersonalData {
    /** What somebody takes along; the password is kept as a hash only, and is nothing to take along. */
    record Kept(Optional<Person> account, List<Device> devices) {}

    /** Who somebody said they are. */
    record Person(String name, Email email, Role role, Instant createdAt) {}

    /** Where somebody was signed in. */
    record Device(String device, Instant createdAt, Instant lastSeen) {}

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        return new Kept(
                store.find(sql, learner).map(AccountData::person),
                sessions.of(sql, learner).stream().map(AccountData::device).toList());
    }

    private static Person person(Account account) {
        return new Person(account.name(), account.email(), account.role(), account.createdAt());
    }

    private static Device device(Session session) {
        return new Device(session.device(), session.createdAt(), session.lastSeen());
    }

    @Override
    public void merge(LearnerWrite account, LearnerId guest) {
        // A guest has nothing but a session, which ends.
    }

    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {
        // All rows go with the learner.
    }
}
