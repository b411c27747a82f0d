package groundwork.account;

import static groundwork.db.schema.Tables.ACCOUNT;
import static groundwork.db.schema.Tables.LEARNER;
import static groundwork.db.schema.Tables.SESSION;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Learners and accounts in the database. Every method runs inside a work of the caller's. */
final class AccountStore {
    void addLearner(DSLContext sql, LearnerId learner, Instant now) {
        sql.insertInto(LEARNER)
                .set(LEARNER.ID, learner.value())
                .set(LEARNER.CREATED_AT, now.toEpochMilli())
                .set(LEARNER.LAST_SEQUENCE, 0L)
                .execute();
    }

    /** False if the address, or the learner, has an account already. */
    boolean add(DSLContext sql, Account account) {
        return sql.insertInto(ACCOUNT)
                        .set(ACCOUNT.LEARNER, account.learner().value())
                        .set(ACCOUNT.EMAIL, account.email().value())
                        .set(ACCOUNT.EMAIL_KEY, account.email().key())
                        .set(ACCOUNT.NAME, account.name())
                        .set(ACCOUNT.ROLE, account.role().stored())
                        .set(ACCOUNT.PASSWORD_HASH, account.passwordHash().orElse(null))
                        .set(ACCOUNT.CREATED_AT, account.createdAt().toEpochMilli())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<Account> find(DSLContext sql, LearnerId learner) {
        return fetch(sql, ACCOUNT.LEARNER.eq(learner.value())).stream().findFirst();
    }

    Optional<Account> find(DSLContext sql, Email email) {
        return fetch(sql, ACCOUNT.EMAIL_KEY.eq(email.key())).stream().findFirst();
    }

    /** In the order of their addresses. */
    List<Account> all(DSLContext sql) {
        return fetch(sql, DSL.noCondition());
    }

    /** Those of these learners. */
    List<Account> of(DSLContext sql, Collection<LearnerId> learners) {
        return fetch(
                sql, ACCOUNT.LEARNER.in(learners.stream().map(LearnerId::value).toList()));
    }

    private static List<Account> fetch(DSLContext sql, Condition which) {
        return sql.selectFrom(ACCOUNT).where(which).orderBy(ACCOUNT.EMAIL_KEY).fetch(AccountStore::account);
    }

    private static Account account(Record row) {
        return new Account(
                new LearnerId(row.get(ACCOUNT.LEARNER)),
                new Email(row.get(ACCOUNT.EMAIL)),
                row.get(ACCOUNT.NAME),
                Role.named(row.get(ACCOUNT.ROLE)),
                Optional.ofNullable(row.get(ACCOUNT.PASSWORD_HASH)),
                Instant.ofEpochMilli(row.get(ACCOUNT.CREATED_AT)));
    }

    int rename(DSLContext sql, LearnerId learner, String name) {
        return sql.update(ACCOUNT)
                .set(ACCOUNT.NAME, name)
                .where(ACCOUNT.LEARNER.eq(learner.value()))
                .execute();
    }

    int setRole(DSLContext sql, LearnerId learner, Role role) {
        return sql.update(ACCOUNT)
                .set(ACCOUNT.ROLE, role.stored())
                .where(ACCOUNT.LEARNER.eq(learner.value()))
                .execute();
    }

    int setPassword(DSLContext sql, LearnerId learner, String hash) {
        return sql.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .where(ACCOUNT.LEARNER.eq(learner.value()))
                .execute();
    }

    boolean hasRole(DSLContext sql, Role role) {
        return sql.fetchExists(ACCOUNT, ACCOUNT.ROLE.eq(role.stored()));
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
    int deleteGuestsNotSeenSince(DSLContext sql, Instant limit) {
        return sql.deleteFrom(LEARNER)
                .where(LEARNER.CREATED_AT.lt(limit.toEpochMilli()), LEARNER.ANONYMOUS.isFalse())
                .andNotExists(DSL.selectOne().from(ACCOUNT).where(ACCOUNT.LEARNER.eq(LEARNER.ID)))
                .andNotExists(DSL.selectOne()
                        .from(SESSION)
                        .where(SESSION.LEARNER.eq(LEARNER.ID))
                        .and(SESSION.LAST_SEEN_AT.ge(limit.toEpochMilli())))
                .execute();
    }
}
