package groundwork.account;

import static groundwork.db.schema.Tables.ACCOUNT;
import static groundwork.db.schema.Tables.LEARNER;
import static groundwork.db.schema.Tables.SESSION;

import groundwork.db.Database;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
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

    /** Nobody, to whom the log of somebody erased can belong. The time is told by the day, or it would tell who it was. */
    void addAnonymous(DSLContext sql, LearnerId learner, Instant now) {
        sql.insertInto(LEARNER)
                .set(LEARNER.ID, learner.value())
                .set(LEARNER.CREATED_AT, now.truncatedTo(ChronoUnit.DAYS).toEpochMilli())
                .set(LEARNER.LAST_SEQUENCE, 0L)
                .set(LEARNER.ANONYMOUS, true)
                .execute();
    }

    boolean hasAccount(DSLContext sql, LearnerId learner) {
        return sql.fetchExists(DSL.selectOne().from(ACCOUNT).where(ACCOUNT.LEARNER.eq(learner.value())));
    }

    int deleteLearner(DSLContext sql, LearnerId learner) {
        return sql.deleteFrom(LEARNER).where(LEARNER.ID.eq(learner.value())).execute();
    }

    /** Which of these have a row. */
    List<LearnerId> existing(DSLContext sql, Collection<LearnerId> learners) {
        return sql.select(LEARNER.ID)
                .from(LEARNER)
                .where(LEARNER.ID.in(learners.stream().map(LearnerId::value).toList()))
                .fetch(row -> new LearnerId(row.value1()));
    }

    /** Deletes guests none of whose sessions was seen since; their attempts and responses go with them. */
    int deleteLearnersNotSeenSince(Instant limit) {
        return database.write(sql -> sql.deleteFrom(LEARNER)
                .where(LEARNER.CREATED_AT.lt(limit.toEpochMilli()), LEARNER.ANONYMOUS.isFalse())
                .andNotExists(DSL.selectOne().from(ACCOUNT).where(ACCOUNT.LEARNER.eq(LEARNER.ID)))
                .andNotExists(DSL.selectOne()
                        .from(SESSION)
                        .where(SESSION.LEARNER.eq(LEARNER.ID))
                        .and(SESSION.LAST_SEEN_AT.ge(limit.toEpochMilli())))
                .execute());
    }
}
