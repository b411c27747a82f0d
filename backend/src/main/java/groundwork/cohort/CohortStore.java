package groundwork.cohort;

import static groundwork.db.schema.Tables.COHORT;
import static groundwork.db.schema.Tables.ENROLMENT;
import static groundwork.db.schema.Tables.INVITEE;

import groundwork.account.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Classes in the database. Every method runs inside a work of the caller's. */
final class CohortStore {
    void add(DSLContext sql, Cohort cohort) {
        sql.insertInto(COHORT)
                .set(COHORT.ID, cohort.id().value())
                .set(COHORT.TRAINER, cohort.trainer().value())
                .set(COHORT.NAME, cohort.name())
                .set(COHORT.HELD_ON, cohort.date().toString())
                .set(COHORT.TIME_ZONE, cohort.timeZone().getId())
                .set(COHORT.GUESTS, cohort.guests())
                .set(COHORT.CODE, cohort.code().value())
                .set(COHORT.CREATED_AT, cohort.createdAt().toEpochMilli())
                .execute();
    }

    int change(DSLContext sql, Cohort cohort) {
        return sql.update(COHORT)
                .set(COHORT.NAME, cohort.name())
                .set(COHORT.HELD_ON, cohort.date().toString())
                .set(COHORT.TIME_ZONE, cohort.timeZone().getId())
                .set(COHORT.GUESTS, cohort.guests())
                .where(COHORT.ID.eq(cohort.id().value()))
                .execute();
    }

    int delete(DSLContext sql, CohortId id) {
        return sql.deleteFrom(COHORT).where(COHORT.ID.eq(id.value())).execute();
    }

    Optional<Cohort> find(DSLContext sql, CohortId id) {
        return sql.selectFrom(COHORT).where(COHORT.ID.eq(id.value())).fetchOptional(CohortStore::cohort);
    }

    Optional<Cohort> find(DSLContext sql, JoiningCode code) {
        return sql.selectFrom(COHORT).where(COHORT.CODE.eq(code.value())).fetchOptional(CohortStore::cohort);
    }

    /** A trainer's classes, the latest first. */
    List<Cohort> of(DSLContext sql, LearnerId trainer) {
        return sql.selectFrom(COHORT)
                .where(COHORT.TRAINER.eq(trainer.value()))
                .orderBy(COHORT.HELD_ON.desc(), COHORT.CREATED_AT.desc())
                .fetch(CohortStore::cohort);
    }

    /** The classes that somebody is in, the latest first. */
    List<Cohort> joinedBy(DSLContext sql, LearnerId learner) {
        return sql.select(COHORT.fields())
                .from(COHORT)
                .join(ENROLMENT)
                .on(ENROLMENT.COHORT.eq(COHORT.ID))
                .where(ENROLMENT.LEARNER.eq(learner.value()))
                .orderBy(COHORT.HELD_ON.desc(), COHORT.ID)
                .fetch(CohortStore::cohort);
    }

    /** Classes held before a day, of which something is still kept that tells of persons. */
    List<Cohort> heldBefore(DSLContext sql, LocalDate day) {
        return sql.selectFrom(COHORT)
                .where(COHORT.HELD_ON.lt(day.toString()))
                .and(DSL.exists(DSL.selectOne()
                                .from(ENROLMENT)
                                .where(ENROLMENT.COHORT.eq(COHORT.ID), ENROLMENT.NAME.ne("")))
                        .or(DSL.exists(DSL.selectOne().from(INVITEE).where(INVITEE.COHORT.eq(COHORT.ID)))))
                .fetch(CohortStore::cohort);
    }

    /** How many are in each of a trainer's classes; one without anybody is left out. */
    Map<CohortId, Integer> sizes(DSLContext sql, LearnerId trainer) {
        return sql.select(ENROLMENT.COHORT, DSL.count())
                .from(ENROLMENT)
                .join(COHORT)
                .on(COHORT.ID.eq(ENROLMENT.COHORT))
                .where(COHORT.TRAINER.eq(trainer.value()))
                .groupBy(ENROLMENT.COHORT)
                .fetchMap(row -> new CohortId(row.value1()), row -> row.value2());
    }

    private static Cohort cohort(Record row) {
        return new Cohort(
                new CohortId(row.get(COHORT.ID)),
                new LearnerId(row.get(COHORT.TRAINER)),
                row.get(COHORT.NAME),
                LocalDate.parse(row.get(COHORT.HELD_ON)),
                ZoneId.of(row.get(COHORT.TIME_ZONE)),
                row.get(COHORT.GUESTS),
                new JoiningCode(row.get(COHORT.CODE)),
                Instant.ofEpochMilli(row.get(COHORT.CREATED_AT)));
    }
}
