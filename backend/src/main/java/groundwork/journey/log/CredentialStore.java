package groundwork.journey.log;

import static groundwork.db.schema.Tables.HELD_CREDENTIAL;

import groundwork.account.LearnerId;
import groundwork.db.LearnerWrite;
import groundwork.journey.EntryId;
import groundwork.journey.model.CredentialLevel;
import groundwork.journey.model.CredentialTrack;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** What learners hold, in the database. Every method runs inside a work of the caller's. */
final class CredentialStore {
    /** The one that expires first, first. */
    Map<EntryId, HeldCredential> all(DSLContext sql, LearnerId learner) {
        Map<EntryId, HeldCredential> held = new LinkedHashMap<>();
        sql.selectFrom(HELD_CREDENTIAL)
                .where(HELD_CREDENTIAL.LEARNER.eq(learner.value()))
                .orderBy(HELD_CREDENTIAL.EXPIRES_ON, HELD_CREDENTIAL.ID)
                .forEach(row -> held.put(
                        new EntryId(row.get(HELD_CREDENTIAL.ID)),
                        new HeldCredential(
                                CredentialTrack.valueOf(row.get(HELD_CREDENTIAL.TRACK)),
                                CredentialLevel.valueOf(row.get(HELD_CREDENTIAL.LEVEL)),
                                LocalDate.parse(row.get(HELD_CREDENTIAL.TERM_FROM)),
                                LocalDate.parse(row.get(HELD_CREDENTIAL.EXPIRES_ON)))));
        return held;
    }

    int count(LearnerWrite write) {
        return write.sql().fetchCount(HELD_CREDENTIAL, HELD_CREDENTIAL.LEARNER.eq(write.learner()));
    }

    void add(LearnerWrite write, EntryId id, HeldCredential held) {
        write.sql()
                .insertInto(HELD_CREDENTIAL)
                .set(HELD_CREDENTIAL.LEARNER, write.learner())
                .set(HELD_CREDENTIAL.ID, id.value())
                .set(HELD_CREDENTIAL.TRACK, held.track().name())
                .set(HELD_CREDENTIAL.LEVEL, held.level().name())
                .set(HELD_CREDENTIAL.TERM_FROM, held.termFrom().toString())
                .set(HELD_CREDENTIAL.EXPIRES_ON, held.expiresOn().toString())
                .execute();
    }

    /** Says whether there was one. */
    boolean delete(LearnerWrite write, EntryId id) {
        return write.sql()
                        .deleteFrom(HELD_CREDENTIAL)
                        .where(HELD_CREDENTIAL.LEARNER.eq(write.learner()), HELD_CREDENTIAL.ID.eq(id.value()))
                        .execute()
                > 0;
    }
}
