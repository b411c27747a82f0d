package groundwork.cohort;

import static groundwork.db.schema.Tables.COHORT;
import static groundwork.db.schema.Tables.ENROLMENT;
import static groundwork.db.schema.Tables.ENROLMENT_WORDS;

import groundwork.account.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Who is in which class, and what they told. Every method runs inside a work of the caller's. */
final class EnrolmentStore {
    void add(DSLContext sql, Enrolment enrolment) {
        sql.insertInto(ENROLMENT)
                .set(ENROLMENT.COHORT, enrolment.cohort().value())
                .set(ENROLMENT.LEARNER, enrolment.learner().value())
                .set(ENROLMENT.NAME, enrolment.name())
                .set(ENROLMENT.MAY_ASK, enrolment.mayAsk())
                .set(ENROLMENT.MAY_READ, enrolment.mayRead())
                .set(ENROLMENT.JOINED_AT, enrolment.joinedAt().toEpochMilli())
                .execute();
    }

    int change(DSLContext sql, Enrolment enrolment) {
        return sql.update(ENROLMENT)
                .set(ENROLMENT.NAME, enrolment.name())
                .set(ENROLMENT.MAY_ASK, enrolment.mayAsk())
                .set(ENROLMENT.MAY_READ, enrolment.mayRead())
                .where(one(enrolment.cohort(), enrolment.learner()))
                .execute();
    }

    int delete(DSLContext sql, CohortId cohort, LearnerId learner) {
        return sql.deleteFrom(ENROLMENT).where(one(cohort, learner)).execute();
    }

    Optional<Enrolment> find(DSLContext sql, CohortId cohort, LearnerId learner) {
        return sql.selectFrom(ENROLMENT).where(one(cohort, learner)).fetchOptional(EnrolmentStore::enrolment);
    }

    /** Everybody in a class, in the order of their names. */
    List<Enrolment> of(DSLContext sql, CohortId cohort) {
        return sql.selectFrom(ENROLMENT)
                .where(ENROLMENT.COHORT.eq(cohort.value()))
                .orderBy(ENROLMENT.NAME, ENROLMENT.JOINED_AT, ENROLMENT.LEARNER)
                .fetch(EnrolmentStore::enrolment);
    }

    /** The classes of one learner. */
    List<Enrolment> of(DSLContext sql, LearnerId learner) {
        return sql.selectFrom(ENROLMENT)
                .where(ENROLMENT.LEARNER.eq(learner.value()))
                .orderBy(ENROLMENT.JOINED_AT, ENROLMENT.COHORT)
                .fetch(EnrolmentStore::enrolment);
    }

    /** Whoever is in a class held on one of these days, both included, the soonest class first. */
    List<LearnerId> heldBetween(DSLContext sql, LocalDate first, LocalDate last) {
        return sql.select(ENROLMENT.LEARNER)
                .from(ENROLMENT)
                .join(COHORT)
                .on(COHORT.ID.eq(ENROLMENT.COHORT))
                .where(COHORT.HELD_ON.between(first.toString(), last.toString()))
                .orderBy(COHORT.HELD_ON, ENROLMENT.LEARNER)
                .fetch(row -> new LearnerId(row.value1()));
    }

    Words words(DSLContext sql, CohortId cohort, LearnerId learner) {
        return sql.selectFrom(ENROLMENT_WORDS)
                .where(ENROLMENT_WORDS.COHORT.eq(cohort.value()), ENROLMENT_WORDS.LEARNER.eq(learner.value()))
                .fetchOptional(EnrolmentStore::words)
                .orElse(Words.NONE);
    }

    /** What the members of a class let their trainer read, in no order; somebody who wrote nothing has no row. */
    List<Words> shared(DSLContext sql, CohortId cohort) {
        return sql.selectFrom(ENROLMENT_WORDS)
                .where(ENROLMENT_WORDS.COHORT.eq(cohort.value()), ENROLMENT_WORDS.SHARED.isTrue())
                .fetch(EnrolmentStore::words);
    }

    void put(DSLContext sql, CohortId cohort, LearnerId learner, Words words) {
        sql.deleteFrom(ENROLMENT_WORDS)
                .where(ENROLMENT_WORDS.COHORT.eq(cohort.value()), ENROLMENT_WORDS.LEARNER.eq(learner.value()))
                .execute();
        if (!words.isSilent()) {
            sql.insertInto(ENROLMENT_WORDS)
                    .set(ENROLMENT_WORDS.COHORT, cohort.value())
                    .set(ENROLMENT_WORDS.LEARNER, learner.value())
                    .set(ENROLMENT_WORDS.PRODUCT, words.product())
                    .set(ENROLMENT_WORDS.WORK, words.work())
                    .set(ENROLMENT_WORDS.DECISION, words.decision())
                    .set(ENROLMENT_WORDS.SHARED, words.shared())
                    .execute();
        }
    }

    /** Gives a guest's place in a class to an account, with what the guest told. */
    void move(DSLContext sql, CohortId cohort, LearnerId from, LearnerId to) {
        sql.update(ENROLMENT)
                .set(ENROLMENT.LEARNER, to.value())
                .where(one(cohort, from))
                .execute();
    }

    int deleteWords(DSLContext sql, LearnerId learner) {
        return sql.deleteFrom(ENROLMENT_WORDS)
                .where(ENROLMENT_WORDS.LEARNER.eq(learner.value()))
                .execute();
    }

    /** Leaves of a class who learnt in it, and nothing that tells of them. */
    void forget(DSLContext sql, CohortId cohort) {
        sql.deleteFrom(ENROLMENT_WORDS)
                .where(ENROLMENT_WORDS.COHORT.eq(cohort.value()))
                .execute();
        sql.update(ENROLMENT)
                .set(ENROLMENT.NAME, "")
                .set(ENROLMENT.MAY_ASK, false)
                .set(ENROLMENT.MAY_READ, false)
                .where(ENROLMENT.COHORT.eq(cohort.value()))
                .execute();
    }

    /** Leaves an anonymous place where somebody was. */
    void blank(DSLContext sql, LearnerId learner) {
        sql.update(ENROLMENT)
                .set(ENROLMENT.NAME, "")
                .set(ENROLMENT.MAY_ASK, false)
                .set(ENROLMENT.MAY_READ, false)
                .where(ENROLMENT.LEARNER.eq(learner.value()))
                .execute();
    }

    private static Condition one(CohortId cohort, LearnerId learner) {
        return ENROLMENT.COHORT.eq(cohort.value()).and(ENROLMENT.LEARNER.eq(learner.value()));
    }

    private static Enrolment enrolment(Record row) {
        return new Enrolment(
                new CohortId(row.get(ENROLMENT.COHORT)),
                new LearnerId(row.get(ENROLMENT.LEARNER)),
                row.get(ENROLMENT.NAME),
                row.get(ENROLMENT.MAY_ASK),
                row.get(ENROLMENT.MAY_READ),
                Instant.ofEpochMilli(row.get(ENROLMENT.JOINED_AT)));
    }

    private static Words words(Record row) {
        return new Words(
                row.get(ENROLMENT_WORDS.PRODUCT),
                row.get(ENROLMENT_WORDS.WORK),
                row.get(ENROLMENT_WORDS.DECISION),
                row.get(ENROLMENT_WORDS.SHARED));
    }
}
