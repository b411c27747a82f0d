package groundwork.db;

import static groundwork.db.schema.Tables.LEARNER;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/**
 * What a {@link LearnerWork} writes with. While it runs, no other work writes for the same learner; refuses a learner who
 * has no row.
 */
public final class LearnerWrite {
    private final DSLContext sql;
    private final String learner;

    private LearnerWrite(DSLContext sql, String learner) {
        this.sql = sql;
        this.learner = learner;
    }

    /** Locks the learner's row on PostgreSQL; SQLite's writer runs one work at a time anyway. */
    static LearnerWrite lock(DSLContext sql, String learner) {
        var row = sql.selectOne().from(LEARNER).where(LEARNER.ID.eq(learner));
        boolean known =
                sql.family() == SQLDialect.POSTGRES ? row.forUpdate().fetchOne() != null : row.fetchOne() != null;
        if (!known) {
            throw new UnknownLearner(learner);
        }
        return new LearnerWrite(sql, learner);
    }

    public DSLContext sql() {
        return sql;
    }

    public String learner() {
        return learner;
    }

    /** The same work on another learner's rows as well, whose other writers wait from now on. */
    public LearnerWrite alsoFor(String other) {
        return lock(sql, other);
    }

    /** The learner's next number in the response log: one more than the last, taken back if the work fails. */
    public long nextSequence() {
        return sql.update(LEARNER)
                .set(LEARNER.LAST_SEQUENCE, LEARNER.LAST_SEQUENCE.plus(1))
                .where(LEARNER.ID.eq(learner))
                .returningResult(LEARNER.LAST_SEQUENCE)
                .fetchSingle()
                .value1();
    }
}
