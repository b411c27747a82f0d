package groundwork.decision;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.LearnerWrite;
import org.jooq.DSLContext;

/** Decisions as what they are of a person: all of it. Erased, they go with their learner. */
final class DecisionData implements PersonalData {
    @Override
    public String section() {
        return "decisions";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        return new DecisionStore(sql, learner).all();
    }

    /** Where both had one that waits to be taken again, both wait: nothing that somebody wrote is lost. */
    @Override
    public void merge(LearnerWrite account, LearnerId guest) {
        new DecisionStore(account.sql(), guest).moveTo(new LearnerId(account.learner()));
    }

    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {}
}
