package groundwork.account.passkey;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.LearnerWrite;
import org.jooq.DSLContext;

/** Passkeys as what they are of a person. Guests have none, and all rows go with the learner. */
record PasskeyData(PasskeyStore store) implements PersonalData {
    @Override
    public String section() {
        return "passkeys";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        return store.of(sql, learner).stream()
                .map(PasskeyRoutes.PasskeyView::of)
                .toList();
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
