package groundwork.preview;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.LearnerWrite;
import groundwork.item.ItemId;
import org.jooq.DSLContext;

/** What a trainer left out and noted: theirs to take along; it stays with its class, and goes with it. */
record ClassItemData(ClassItemStore store) implements PersonalData {
    /** One change, with the class that it is for. */
    record Kept(String className, ItemId item, boolean off, String note) {}

    @Override
    public String section() {
        return "classitems";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        return store.by(sql, learner);
    }

    /** Guests give no classes. */
    @Override
    public void merge(LearnerWrite account, LearnerId guest) {}

    /** A trainer's classes go with the trainer, and these with them. */
    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {}
}
