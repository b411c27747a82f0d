package groundwork.attempt;

import static groundwork.db.schema.Tables.JUDGEMENT;

import groundwork.account.LearnerId;
import groundwork.db.LearnerWrite;
import groundwork.item.ItemJudgement;
import groundwork.item.Score;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Judgements in the database: rows are added and never changed. Every method runs inside a work of the caller's. */
final class JudgementStore {
    private final StoredJson json;

    JudgementStore(StoredJson json) {
        this.json = json;
    }

    /** Appends a judgement behind those that its response has. */
    void append(LearnerWrite write, Judgement judgement) {
        Field<Integer> next =
                DSL.field(DSL.select(DSL.coalesce(DSL.max(JUDGEMENT.NUMBER), 0).plus(1))
                        .from(JUDGEMENT)
                        .where(JUDGEMENT.LEARNER.eq(write.learner()), JUDGEMENT.SEQUENCE.eq(judgement.sequence())));
        write.sql()
                .insertInto(JUDGEMENT)
                .set(JUDGEMENT.LEARNER, write.learner())
                .set(JUDGEMENT.SEQUENCE, judgement.sequence())
                .set(JUDGEMENT.NUMBER, next)
                .set(JUDGEMENT.ID, judgement.id().value())
                .set(JUDGEMENT.AUTHOR, judgement.by().name().toLowerCase(Locale.ROOT))
                .set(JUDGEMENT.JUDGEMENT_, json.write(judgement.judgement()))
                .set(JUDGEMENT.EARNED, judgement.score().earned())
                .set(JUDGEMENT.POSSIBLE, judgement.score().possible())
                .set(JUDGEMENT.JUDGED_AT, judgement.at().toEpochMilli())
                .execute();
    }

    /** The judgement of this id, of whichever response it is. */
    Optional<Judgement> find(DSLContext sql, LearnerId learner, JudgementId id) {
        return sql.selectFrom(JUDGEMENT)
                .where(JUDGEMENT.LEARNER.eq(learner.value()), JUDGEMENT.ID.eq(id.value()))
                .fetchOptional(this::judgement);
    }

    /** The judgement that counts for each of the learner's responses that has one. */
    Map<Long, Judgement> counting(DSLContext sql, LearnerId learner) {
        return counting(sql, JUDGEMENT.LEARNER.eq(learner.value()));
    }

    /** The judgement that counts for each of these responses that has one. */
    Map<Long, Judgement> counting(DSLContext sql, LearnerId learner, List<Long> sequences) {
        return sequences.isEmpty()
                ? Map.of()
                : counting(sql, JUDGEMENT.LEARNER.eq(learner.value()).and(JUDGEMENT.SEQUENCE.in(sequences)));
    }

    /** “self” comes before “trainer”, and the last row of a response is the one that counts. */
    private Map<Long, Judgement> counting(DSLContext sql, Condition which) {
        Map<Long, Judgement> counting = new HashMap<>();
        sql.selectFrom(JUDGEMENT)
                .where(which)
                .orderBy(JUDGEMENT.SEQUENCE, JUDGEMENT.AUTHOR, JUDGEMENT.NUMBER)
                .forEach(row -> counting.put(row.get(JUDGEMENT.SEQUENCE), judgement(row)));
        return counting;
    }

    private Judgement judgement(Record row) {
        return new Judgement(
                row.get(JUDGEMENT.SEQUENCE),
                new JudgementId(row.get(JUDGEMENT.ID)),
                Judge.valueOf(row.get(JUDGEMENT.AUTHOR).toUpperCase(Locale.ROOT)),
                json.read(row.get(JUDGEMENT.JUDGEMENT_), ItemJudgement.class),
                new Score(row.get(JUDGEMENT.EARNED), row.get(JUDGEMENT.POSSIBLE)),
                Instant.ofEpochMilli(row.get(JUDGEMENT.JUDGED_AT)));
    }
}
