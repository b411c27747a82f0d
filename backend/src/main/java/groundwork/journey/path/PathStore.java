package groundwork.journey.path;

import static groundwork.db.schema.Tables.PATH_STEP;

import groundwork.account.LearnerId;
import groundwork.db.LearnerWrite;
import groundwork.journey.path.PathView.StepView;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Steps in the database. Every method runs inside a work of the caller's. */
final class PathStore {
    /** Those that were touched. */
    Map<PathStep, StepView> all(DSLContext sql, LearnerId learner) {
        Map<PathStep, StepView> steps = new EnumMap<>(PathStep.class);
        sql.selectFrom(PATH_STEP).where(PATH_STEP.LEARNER.eq(learner.value())).forEach(row -> {
            PathStep step = PathStep.valueOf(row.get(PATH_STEP.STEP));
            Optional<LocalDate> onDate =
                    Optional.ofNullable(row.get(PATH_STEP.ON_DATE)).map(LocalDate::parse);
            steps.put(step, new StepView(step, row.get(PATH_STEP.IS_DONE) == 1, onDate));
        });
        return steps;
    }

    void put(LearnerWrite write, StepView step) {
        write.sql()
                .deleteFrom(PATH_STEP)
                .where(PATH_STEP.LEARNER.eq(write.learner()))
                .and(PATH_STEP.STEP.eq(step.step().name()))
                .execute();
        write.sql()
                .insertInto(PATH_STEP)
                .set(PATH_STEP.LEARNER, write.learner())
                .set(PATH_STEP.STEP, step.step().name())
                .set(PATH_STEP.IS_DONE, step.done() ? 1 : 0)
                .set(PATH_STEP.ON_DATE, step.onDate().map(LocalDate::toString).orElse(null))
                .execute();
    }
}
