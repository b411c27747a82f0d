package groundwork.assignment.reminder;

import static groundwork.db.schema.Tables.CLASS_REMINDER;

import groundwork.cohort.CohortId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** When classes were reminded last. Every method runs inside a work of the caller's. */
final class ReminderStore {
    Optional<Instant> last(DSLContext sql, CohortId cohort) {
        return sql.select(CLASS_REMINDER.SENT_AT)
                .from(CLASS_REMINDER)
                .where(CLASS_REMINDER.COHORT.eq(cohort.value()))
                .fetchOptional(row -> Instant.ofEpochMilli(row.value1()));
    }

    int put(DSLContext sql, CohortId cohort, Instant now) {
        return sql.insertInto(CLASS_REMINDER)
                .set(CLASS_REMINDER.COHORT, cohort.value())
                .set(CLASS_REMINDER.SENT_AT, now.toEpochMilli())
                .onConflict(CLASS_REMINDER.COHORT)
                .doUpdate()
                .set(CLASS_REMINDER.SENT_AT, now.toEpochMilli())
                .execute();
    }
}
