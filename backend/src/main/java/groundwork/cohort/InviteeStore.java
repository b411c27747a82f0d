package groundwork.cohort;

import static groundwork.db.schema.Tables.INVITEE;

import groundwork.account.Email;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;

/** Whom a trainer asked to join. Every method runs inside a work of the caller's. */
final class InviteeStore {
    /** Adds somebody, or takes their new name; returns whether they were not asked before. */
    boolean put(DSLContext sql, CohortId cohort, Invitee invitee, Instant now) {
        boolean isKnown = sql.update(INVITEE)
                        .set(INVITEE.NAME, invitee.name())
                        .where(INVITEE.COHORT.eq(cohort.value()))
                        .and(INVITEE.EMAIL_KEY.eq(invitee.email().key()))
                        .execute()
                > 0;
        if (!isKnown) {
            sql.insertInto(INVITEE)
                    .set(INVITEE.COHORT, cohort.value())
                    .set(INVITEE.EMAIL, invitee.email().value())
                    .set(INVITEE.EMAIL_KEY, invitee.email().key())
                    .set(INVITEE.NAME, invitee.name())
                    .set(INVITEE.INVITED_AT, now.toEpochMilli())
                    .execute();
        }
        return !isKnown;
    }

    List<Invitee> of(DSLContext sql, CohortId cohort) {
        return sql.selectFrom(INVITEE)
                .where(INVITEE.COHORT.eq(cohort.value()))
                .orderBy(INVITEE.EMAIL_KEY)
                .fetch(row -> new Invitee(new Email(row.get(INVITEE.EMAIL)), row.get(INVITEE.NAME)));
    }

    int delete(DSLContext sql, CohortId cohort) {
        return sql.deleteFrom(INVITEE).where(INVITEE.COHORT.eq(cohort.value())).execute();
    }
}
