package groundwork.plan;

import groundwork.account.LearnerId;
import groundwork.curriculum.Curriculum;
import groundwork.db.Database;
import java.time.Clock;
import java.util.Optional;

/** Plans for measurements of other packages. */
public final class TestPlans {
    private TestPlans() {}

    public static Plans of(Database database, LearnerRecords records, Curriculum curriculum, Clock clock) {
        Situations.Names names = new Situations.Names(() -> curriculum, Optional::empty);
        return new Plans(database, new Situations(records, names, Optional.empty()), clock);
    }

    /** How many days a learner's plan has. */
    public static int view(Plans plans, LearnerId learner) {
        return plans.view(learner).days().size();
    }
}
