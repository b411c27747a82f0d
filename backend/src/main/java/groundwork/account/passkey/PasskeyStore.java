package groundwork.account.passkey;

import static groundwork.db.schema.Tables.PASSKEY;

import groundwork.account.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Passkeys in the database. Every method runs inside a work of the caller's. */
final class PasskeyStore {
    /** False if the device's key is registered already. */
    boolean add(DSLContext sql, Passkey passkey) {
        return sql.insertInto(PASSKEY)
                        .set(PASSKEY.CREDENTIAL_ID, passkey.id())
                        .set(PASSKEY.LEARNER, passkey.learner().value())
                        .set(PASSKEY.NAME, passkey.name())
                        .set(PASSKEY.CREDENTIAL, passkey.credential())
                        .set(PASSKEY.SIGN_COUNT, passkey.signCount())
                        .set(PASSKEY.CREATED_AT, passkey.createdAt().toEpochMilli())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<Passkey> find(DSLContext sql, String id) {
        return fetch(sql, PASSKEY.CREDENTIAL_ID.eq(id)).stream().findFirst();
    }

    /** The oldest first. */
    List<Passkey> of(DSLContext sql, LearnerId learner) {
        return fetch(sql, PASSKEY.LEARNER.eq(learner.value()));
    }

    private static List<Passkey> fetch(DSLContext sql, Condition which) {
        return sql.selectFrom(PASSKEY)
                .where(which)
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.CREDENTIAL_ID)
                .fetch(PasskeyStore::passkey);
    }

    private static Passkey passkey(Record row) {
        return new Passkey(
                row.get(PASSKEY.CREDENTIAL_ID),
                new LearnerId(row.get(PASSKEY.LEARNER)),
                row.get(PASSKEY.NAME),
                row.get(PASSKEY.CREDENTIAL),
                row.get(PASSKEY.SIGN_COUNT),
                Instant.ofEpochMilli(row.get(PASSKEY.CREATED_AT)),
                Optional.ofNullable(row.get(PASSKEY.LAST_USED_AT)).map(Instant::ofEpochMilli));
    }

    int use(DSLContext sql, String id, long signCount, Instant now) {
        return sql.update(PASSKEY)
                .set(PASSKEY.SIGN_COUNT, signCount)
                .set(PASSKEY.LAST_USED_AT, now.toEpochMilli())
                .where(PASSKEY.CREDENTIAL_ID.eq(id))
                .execute();
    }

    int delete(DSLContext sql, LearnerId learner, String id) {
        return sql.deleteFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(id), PASSKEY.LEARNER.eq(learner.value()))
                .execute();
    }
}
