package groundwork.account.session;

import static groundwork.db.schema.Tables.ACCOUNT;
import static groundwork.db.schema.Tables.SESSION;

import groundwork.account.LearnerId;
import groundwork.account.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Sessions in the database. Every method runs inside a work of the caller's. */
final class SessionStore {
    void add(DSLContext sql, LearnerId learner, String tokenHash, String device, Instant now) {
        sql.insertInto(SESSION)
                .set(SESSION.TOKEN_HASH, tokenHash)
                .set(SESSION.LEARNER, learner.value())
                .set(SESSION.DEVICE, device)
                .set(SESSION.CREATED_AT, now.toEpochMilli())
                .set(SESSION.LAST_SEEN_AT, now.toEpochMilli())
                .execute();
    }

    Optional<Session> find(DSLContext sql, String tokenHash) {
        return fetch(sql, SESSION.TOKEN_HASH.eq(tokenHash)).stream().findFirst();
    }

    /** The latest seen first. */
    List<Session> of(DSLContext sql, LearnerId learner) {
        return fetch(sql, SESSION.LEARNER.eq(learner.value()));
    }

    private static List<Session> fetch(DSLContext sql, Condition which) {
        return sql.select(SESSION.TOKEN_HASH, SESSION.LEARNER, SESSION.DEVICE, SESSION.CREATED_AT, SESSION.LAST_SEEN_AT)
                .select(ACCOUNT.ROLE)
                .from(SESSION)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.LEARNER.eq(SESSION.LEARNER))
                .where(which)
                .orderBy(SESSION.LAST_SEEN_AT.desc(), SESSION.TOKEN_HASH)
                .fetch(SessionStore::session);
    }

    private static Session session(Record row) {
        return new Session(
                row.get(SESSION.TOKEN_HASH),
                new LearnerId(row.get(SESSION.LEARNER)),
                Optional.ofNullable(row.get(ACCOUNT.ROLE)).map(Role::named),
                row.get(SESSION.DEVICE),
                Instant.ofEpochMilli(row.get(SESSION.CREATED_AT)),
                Instant.ofEpochMilli(row.get(SESSION.LAST_SEEN_AT)));
    }

    int see(DSLContext sql, String tokenHash, Instant now) {
        return sql.update(SESSION)
                .set(SESSION.LAST_SEEN_AT, now.toEpochMilli())
                .where(SESSION.TOKEN_HASH.eq(tokenHash))
                .execute();
    }

    int delete(DSLContext sql, String tokenHash) {
        return sql.deleteFrom(SESSION).where(SESSION.TOKEN_HASH.eq(tokenHash)).execute();
    }

    int deleteNotSeenSince(DSLContext sql, Instant limit) {
        return sql.deleteFrom(SESSION)
                .where(SESSION.LAST_SEEN_AT.lt(limit.toEpochMilli()))
                .execute();
    }

    int deleteAll(DSLContext sql, LearnerId learner) {
        return sql.deleteFrom(SESSION)
                .where(SESSION.LEARNER.eq(learner.value()))
                .execute();
    }
}
