package groundwork.account.secret;

import static groundwork.db.schema.Tables.ONE_TIME_SECRET;

import groundwork.account.LearnerId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Secrets that open once, in the database. Every method runs inside a work of the caller's. */
final class OneTimeStore {
    void add(DSLContext sql, String hash, OneTimeSecrets.Draft draft) {
        sql.insertInto(ONE_TIME_SECRET)
                .set(ONE_TIME_SECRET.HASH, hash)
                .set(ONE_TIME_SECRET.PURPOSE, name(draft.purpose()))
                .set(
                        ONE_TIME_SECRET.LEARNER,
                        draft.learner().map(LearnerId::value).orElse(null))
                .set(ONE_TIME_SECRET.CONTENT, draft.content().orElse(null))
                .set(
                        ONE_TIME_SECRET.EXPIRES_AT,
                        draft.until().map(Instant::toEpochMilli).orElse(null))
                .execute();
    }

    Optional<OneTimeSecrets.Opened> find(DSLContext sql, OneTimeSecrets.Purpose purpose, String hash, Instant now) {
        return sql.select(ONE_TIME_SECRET.LEARNER, ONE_TIME_SECRET.CONTENT)
                .from(ONE_TIME_SECRET)
                .where(ONE_TIME_SECRET.HASH.eq(hash), ONE_TIME_SECRET.PURPOSE.eq(name(purpose)))
                .and(isOpen(now))
                .fetchOptional(row -> opened(row.value1(), row.value2()));
    }

    /** True for one caller only, however many come at once. */
    boolean delete(DSLContext sql, String hash) {
        return sql.deleteFrom(ONE_TIME_SECRET)
                        .where(ONE_TIME_SECRET.HASH.eq(hash))
                        .execute()
                == 1;
    }

    int deleteOf(DSLContext sql, OneTimeSecrets.Purpose purpose, LearnerId learner) {
        return sql.deleteFrom(ONE_TIME_SECRET)
                .where(ONE_TIME_SECRET.PURPOSE.eq(name(purpose)), ONE_TIME_SECRET.LEARNER.eq(learner.value()))
                .execute();
    }

    int deleteExpired(DSLContext sql, Instant now) {
        return sql.deleteFrom(ONE_TIME_SECRET)
                .where(ONE_TIME_SECRET.EXPIRES_AT.le(now.toEpochMilli()))
                .execute();
    }

    boolean hasAny(DSLContext sql, OneTimeSecrets.Purpose purpose) {
        return sql.fetchExists(ONE_TIME_SECRET, ONE_TIME_SECRET.PURPOSE.eq(name(purpose)));
    }

    private static Condition isOpen(Instant now) {
        return ONE_TIME_SECRET.EXPIRES_AT.isNull().or(ONE_TIME_SECRET.EXPIRES_AT.gt(now.toEpochMilli()));
    }

    private static OneTimeSecrets.Opened opened(@Nullable String learner, @Nullable String content) {
        return new OneTimeSecrets.Opened(
                Optional.ofNullable(learner).map(LearnerId::new), Optional.ofNullable(content));
    }

    private static String name(OneTimeSecrets.Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }
}
