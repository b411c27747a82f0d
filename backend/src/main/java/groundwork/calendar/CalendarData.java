package groundwork.calendar;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.LearnerWrite;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** Private addresses as what they are of a person. Only their hashes are kept, so that only their making can be told. */
record CalendarData(CalendarStore store) implements PersonalData {
    /** What somebody takes along. */
    record Kept(Optional<Instant> linkMadeAt) {}

    @Override
    public String section() {
        return "calendar";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        return new Kept(store.createdAt(sql, learner));
    }

    /** A calendar that subscribed to a guest's feed goes on with the account's, unless that has a feed of its own. */
    @Override
    public void merge(LearnerWrite account, LearnerId guest) {
        if (store.createdAt(account.sql(), new LearnerId(account.learner())).isEmpty()) {
            store.move(account, guest);
        }
    }

    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {}
}
