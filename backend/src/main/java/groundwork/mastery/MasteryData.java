package groundwork.mastery;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.LearnerWrite;
import groundwork.item.ConceptId;
import groundwork.mastery.model.ConceptEvidence;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Evidence as what it is of a person. All of it is folded from the log and follows that by itself. */
record MasteryData(MasteryStore store) implements PersonalData {
    /** What somebody takes along. */
    record Kept(Map<ConceptId, ConceptEvidence> evidence, List<MasteryStore.Told> certainty) {}

    @Override
    public String section() {
        return "mastery";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        return new Kept(store.evidence(sql, learner), store.told(sql, learner));
    }

    @Override
    public void merge(LearnerWrite account, LearnerId guest) {
        // The fold was made anew with the log.
    }

    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {
        // The fold goes with its learner.
    }
}
