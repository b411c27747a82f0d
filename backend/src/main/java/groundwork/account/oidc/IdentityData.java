package groundwork.account.oidc;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.LearnerWrite;
import org.jooq.DSLContext;

/** What other services call a person, as what it is of them. Guests have none, and all rows go with the learner. */
record IdentityData(IdentityStore store) implements PersonalData {
    @Override
    public String section() {
        return "identities";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        return store.of(sql, learner);
    }

    @Override
    public void merge(LearnerWrite account, LearnerId guest) {
        // A guest has none.
    }

    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {
        // All rows go with the learner.
    }
}
