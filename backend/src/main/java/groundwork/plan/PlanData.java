package groundwork.plan;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.LearnerWrite;
import groundwork.plan.model.PlanSettings;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;

/** Choices for plans as what they are of a person. An account's stay when a guest joins it. */
record PlanData(PlanStore store) implements PersonalData {
    /** What somebody takes along. */
    record Kept(Optional<PlanSettings> settings, Optional<LocalDate> classTakenOn) {}

    @Override
    public String section() {
        return "plan";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        return new Kept(
                store.settings(sql, learner).map(PlanStore.Chosen::settings),
                store.taken(sql, learner).map(PlanStore.Taken::on));
    }

    @Override
    public void merge(LearnerWrite account, LearnerId guest) {
        LearnerId learner = new LearnerId(account.learner());
        if (store.settings(account.sql(), learner).isEmpty()) {
            store.settings(account.sql(), guest).ifPresent(chosen -> store.put(account, chosen));
        }
        if (store.taken(account.sql(), learner).isEmpty()) {
            store.taken(account.sql(), guest).ifPresent(taken -> store.put(account, taken));
        }
    }

    /** Leaves the rows to be deleted with their learner: no statistics need them. */
    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {}
}
