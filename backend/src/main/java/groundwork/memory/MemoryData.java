package groundwork.memory;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.LearnerWrite;
import groundwork.item.ConceptId;
import groundwork.memory.model.ConceptMemory;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Settings and memories as what they are of a person. Memories are folded from the log and follow it by themselves. */
record MemoryData(MemoryStore store) implements PersonalData {
    /** What somebody takes along. */
    record Kept(Optional<ReviewSettings> settings, Map<ConceptId, ConceptMemory> memories) {}

    @Override
    public String section() {
        return "reviews";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        return new Kept(store.settings(sql, learner), store.memories(sql, learner));
    }

    @Override
    public void merge(LearnerWrite account, LearnerId guest) {
        LearnerId learner = new LearnerId(account.learner());
        if (store.settings(account.sql(), learner).isEmpty()) {
            store.settings(account.sql(), guest).ifPresent(settings -> store.putSettings(account, settings));
        }
    }

    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {
        store.deleteSettings(anonymous.sql(), learner);
    }
}
