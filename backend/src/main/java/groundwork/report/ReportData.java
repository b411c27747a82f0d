package groundwork.report;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.db.LearnerWrite;
import org.jooq.DSLContext;

/** Reports as what they are of a person: they move with a guest's attempts, and are deleted with their learner. */
record ReportData(ItemReportStore store) implements PersonalData {
    @Override
    public String section() {
        return "reports";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        return store.of(sql, learner);
    }

    @Override
    public void merge(LearnerWrite account, LearnerId guest) {
        store.move(account, guest);
    }

    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {
        store.delete(anonymous.sql(), learner);
    }
}
