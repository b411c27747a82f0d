package groundwork.assignment;

import groundwork.account.LearnerId;
import groundwork.account.PersonalData;
import groundwork.assignment.task.AssignedTask;
import groundwork.cohort.Cohort;
import groundwork.cohort.Cohorts;
import groundwork.curriculum.PackId;
import groundwork.db.LearnerWrite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** What a trainer gave, which is all that is kept here. It belongs to a class and goes with it; guests give nothing. */
record AssignmentData(AssignmentStore store, Cohorts cohorts) implements PersonalData {
    /** Something that they gave. */
    record Gave(
            String cohort, String title, Optional<PackId> pack, Optional<LocalDate> due, List<AssignedTask> tasks) {}

    @Override
    public String section() {
        return "assignments";
    }

    @Override
    public Object export(DSLContext sql, LearnerId learner) {
        return cohorts.given(sql, learner).stream()
                .flatMap(cohort -> store.of(sql, cohort.id()).stream().map(one -> gave(cohort, one)))
                .toList();
    }

    private static Gave gave(Cohort cohort, Assignment one) {
        return new Gave(cohort.name(), one.title(), one.pack(), one.due(), one.tasks());
    }

    @Override
    public void merge(LearnerWrite account, LearnerId guest) {}

    /** Goes with the classes. */
    @Override
    public void erase(LearnerId learner, LearnerWrite anonymous) {}
}
