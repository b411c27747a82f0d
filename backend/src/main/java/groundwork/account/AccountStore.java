package groundwork.account;

import static groundwork.db.schema.Tables.LEARNER;
import static groundwork.db.schema.Tables.SESSION;

import groundwork.db.Database;
import java.time.Instant;
import java.util.Optional;
import org.jooq.impl.DSL;

/** Learners and sessions in the database. */
final class AccountStore {
    /** A session's learner and when it was last seen. */
    record Seen(LearnerId learner, Instant lastSeen) {}

    private final Database database;

    AccountStore(Database database) {
        this.database = database;
    }

    void addLearner(LearnerId learner, String tokenHash, Instant now) {
        database.write(sql -> {
            sql.insertInto(LEARNER)
                    .set(LEARNER.ID, learner.value())
                    .set(LEARNER.CREATED_AT, now.toEpochMilli())
                    .set(LEARNER.LAST_SEQUENCE, 0L)
                    .execute();
            return sql.insertInto(SESSION)
                    .set(SESSION.TOKEN_HASH, tokenHash)
                    .set(SESSION.LEARNER, learner.value())
                    .set(SESSION.CREATED_AT, now.toEpochMilli())
                    .set(SESSION.LAST_SEEN_AT, now.toEpochMilli())
                    .execute();
        });
    }

    Optional<Seen> session(String tokenHash) {
        return database.read(sql -> sql.select(SESSION.LEARNER, SESSION.LAST_SEEN_AT)
                .from(SESSION)
                .where(SESSION.TOKEN_HASH.eq(tokenHash))
                .fetchOptional(row -> new Seen(new LearnerId(row.value1()), Instant.ofEpochMilli(row.value2()))));
    }

    void see(String tokenHash, Instant now) {
        database.write(sql -> sql.update(SESSION)
                .set(SESSION.LAST_SEEN_AT, now.toEpochMilli())
                .where(SESSION.TOKEN_HASH.eq(tokenHash))
                .execute());
    }

    /** Deletes learners none of whose sessions was seen since; their attempts and responses go with them. */
    int deleteLearnersNotSeenSince(Instant limit) {
        return database.write(sql -> sql.deleteFrom(LEARNER)
                .where(LEARNER.CREATED_AT.lt(limit.toEpochMilli()))
                .andNotExists(DSL.selectOne()
                        .from(SESSION)
                        .where(SESSION.LEARNER.eq(LEARNER.ID))
                        .and(SESSION.LAST_SEEN_AT.ge(limit.toEpochMilli())))
                .execute());
    }
}
