package groundwork.attempt;

import static groundwork.db.schema.Tables.JUDGEMENT;
import static groundwork.db.schema.Tables.TRAINER_COMMENT;

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
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** Judgements in the database: rows are added and never changed. Every method runs inside a work of the caller's. */
final class JudgementStore {
    private final StoredJson json;

    JudgementStore(StoredJson json) {
        this.json = json;
    }

    /** Appends a judgement behind those that its response has, with what was said beside it. */
    void append(LearnerWrite write, Judgement judgement) {
        int next = write.sql()
                .select(DSL.coalesce(DSL.max(JUDGEMENT.NUMBER), 0).plus(1))
                .from(JUDGEMENT)
                .where(JUDGEMENT.LEARNER.eq(write.learner()), JUDGEMENT.SEQUENCE.eq(judgement.sequence()))
                .fetchSingle()
                .value1();
        add(write, judgement, next);
        judgement.remark().ifPresent(remark -> add(write, judgement.sequence(), next, remark));
    }

    private void add(LearnerWrite write, Judgement judgement, int number) {
        write.sql()
                .insertInto(JUDGEMENT)
                .set(JUDGEMENT.LEARNER, write.learner())
                .set(JUDGEMENT.SEQUENCE, judgement.sequence())
                .set(JUDGEMENT.NUMBER, number)
                .set(JUDGEMENT.ID, judgement.id().value())
                .set(JUDGEMENT.AUTHOR, judgement.by().name().toLowerCase(Locale.ROOT))
                .set(JUDGEMENT.JUDGEMENT_, json.write(judgement.judgement()))
                .set(JUDGEMENT.EARNED, judgement.score().earned())
                .set(JUDGEMENT.POSSIBLE, judgement.score().possible())
                .set(JUDGEMENT.JUDGED_AT, judgement.at().toEpochMilli())
                .execute();
    }

    private static void add(LearnerWrite write, long sequence, int number, Remark remark) {
        write.sql()
                .insertInto(TRAINER_COMMENT)
                .set(TRAINER_COMMENT.LEARNER, write.learner())
                .set(TRAINER_COMMENT.SEQUENCE, sequence)
                .set(TRAINER_COMMENT.NUMBER, number)
                .set(TRAINER_COMMENT.COHORT, remark.cohort().orElse(null))
                .set(TRAINER_COMMENT.COMMENT, remark.text())
                .execute();
    }

    /** The judgement of this id, of whichever response it is. */
    Optional<Judgement> find(DSLContext sql, LearnerId learner, JudgementId id) {
        return select(sql, JUDGEMENT.LEARNER.eq(learner.value()).and(JUDGEMENT.ID.eq(id.value())))
                .fetchOptional(this::judgement);
    }

    /** The judgement that counts for each of the learner's responses that has one. */
    Map<Long, Judgement> counting(DSLContext sql, LearnerId learner) {
        return counting(said(sql, JUDGEMENT.LEARNER.eq(learner.value())));
    }

    /** The judgement that counts for each of these responses that has one. */
    Map<Long, Judgement> counting(DSLContext sql, LearnerId learner, List<Long> sequences) {
        return counting(said(sql, learner, sequences));
    }

    private static Map<Long, Judgement> counting(Map<Long, Said> said) {
        Map<Long, Judgement> counting = new HashMap<>();
        said.forEach((sequence, words) -> words.counting().ifPresent(word -> counting.put(sequence, word)));
        return counting;
    }

    /** What was said of each of these responses of which something was. */
    Map<Long, Said> said(DSLContext sql, LearnerId learner, List<Long> sequences) {
        return sequences.isEmpty()
                ? Map.of()
                : said(sql, JUDGEMENT.LEARNER.eq(learner.value()).and(JUDGEMENT.SEQUENCE.in(sequences)));
    }

    /** The last row of a response and an author is the one that stands. */
    private Map<Long, Said> said(DSLContext sql, Condition which) {
        Map<Long, Said> said = new HashMap<>();
        select(sql, which)
                .orderBy(JUDGEMENT.SEQUENCE, JUDGEMENT.NUMBER)
                .forEach(row -> said.merge(
                        row.get(JUDGEMENT.SEQUENCE),
                        Said.NOTHING.and(judgement(row)),
                        (before, next) -> before.and(next.counting().orElseThrow())));
        return said;
    }

    private static SelectConditionStep<Record> select(DSLContext sql, Condition which) {
        return sql.select()
                .from(JUDGEMENT)
                .leftJoin(TRAINER_COMMENT)
                .on(TRAINER_COMMENT.LEARNER.eq(JUDGEMENT.LEARNER))
                .and(TRAINER_COMMENT.SEQUENCE.eq(JUDGEMENT.SEQUENCE))
                .and(TRAINER_COMMENT.NUMBER.eq(JUDGEMENT.NUMBER))
                .where(which);
    }

    private Judgement judgement(Record row) {
        return new Judgement(
                row.get(JUDGEMENT.SEQUENCE),
                new JudgementId(row.get(JUDGEMENT.ID)),
                Judge.valueOf(row.get(JUDGEMENT.AUTHOR).toUpperCase(Locale.ROOT)),
                json.read(row.get(JUDGEMENT.JUDGEMENT_), ItemJudgement.class),
                new Score(row.get(JUDGEMENT.EARNED), row.get(JUDGEMENT.POSSIBLE)),
                Instant.ofEpochMilli(row.get(JUDGEMENT.JUDGED_AT)),
                remark(row));
    }

    private static Optional<Remark> remark(Record row) {
        return Optional.ofNullable(row.get(TRAINER_COMMENT.COMMENT))
                .map(text -> new Remark(text, Optional.ofNullable(row.get(TRAINER_COMMENT.COHORT))));
    }
}
