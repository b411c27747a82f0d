package groundwork.calendar;

import static groundwork.db.schema.Tables.CALENDAR_LINK;

import groundwork.account.LearnerId;
import groundwork.db.LearnerWrite;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** The addresses of feeds in the database, by their hashes. Every method runs inside a work of the caller's. */
final class CalendarStore {
    Optional<Instant> createdAt(DSLContext sql, LearnerId learner) {
        return sql.select(CALENDAR_LINK.CREATED_AT)
                .from(CALENDAR_LINK)
                .where(CALENDAR_LINK.LEARNER.eq(learner.value()))
                .fetchOptional(row -> Instant.ofEpochMilli(row.value1()));
    }

    Optional<LearnerId> learner(DSLContext sql, String tokenHash) {
        return sql.select(CALENDAR_LINK.LEARNER)
                .from(CALENDAR_LINK)
                .where(CALENDAR_LINK.TOKEN_HASH.eq(tokenHash))
                .fetchOptional(row -> new LearnerId(row.value1()));
    }

    /** Puts an address in the place of the one there was. */
    int put(LearnerWrite write, String tokenHash, Instant now) {
        return write.sql()
                .insertInto(CALENDAR_LINK)
                .set(CALENDAR_LINK.LEARNER, write.learner())
                .set(CALENDAR_LINK.TOKEN_HASH, tokenHash)
                .set(CALENDAR_LINK.CREATED_AT, now.toEpochMilli())
                .onConflict(CALENDAR_LINK.LEARNER)
                .doUpdate()
                .set(CALENDAR_LINK.TOKEN_HASH, tokenHash)
                .set(CALENDAR_LINK.CREATED_AT, now.toEpochMilli())
                .execute();
    }

    /** Gives a guest's address to an account that has none. */
    int move(LearnerWrite account, LearnerId guest) {
        return account.sql()
                .update(CALENDAR_LINK)
                .set(CALENDAR_LINK.LEARNER, account.learner())
                .where(CALENDAR_LINK.LEARNER.eq(guest.value()))
                .execute();
    }

    int remove(LearnerWrite write) {
        return write.sql()
                .deleteFrom(CALENDAR_LINK)
                .where(CALENDAR_LINK.LEARNER.eq(write.learner()))
                .execute();
    }
}
