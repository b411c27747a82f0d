package groundwork.journey;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.LearnerWrite;
import org.jooq.DSLContext;

/** All that the journey keeps of people. None of it is needed by statistics: erased, it goes with its learner. */
public final class JourneyData implements PersonalData {
    private final JourneyStore store = new JourneyStore();

    @Override
    public String section() {
        return "journey";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        return store.export(sql, learner);
    }

    @Override
    public void merge(LearnerWrite account, LearnerId guest) {
        store.move(account, guest);
    }

    /** Leaves the rows to be deleted with the learner to whom each of them refers. */
    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {}
}
