package groundwork.attempt;

import static groundwork.db.schema.Tables.JUDGEMENT;
import static groundwork.db.schema.Tables.RESPONSE;
import static groundwork.db.schema.Tables.TRAINER_COMMENT;

import groundwork.account.LearnerId;
import groundwork.item.ItemId;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What trainers said of a learner's responses, in the database. Every method runs inside a work of the caller's. */
final class CommentStore {
    /** One of them. */
    record Row(AttemptId attempt, ResponseId response, PinnedItem item, String text, Instant judgedAt, boolean seen) {}

    /** The learner's, the latest first. */
    List<Row> of(DSLContext sql, LearnerId learner, int most) {
        return sql.select(RESPONSE.ATTEMPT, RESPONSE.ID, RESPONSE.ITEM, RESPONSE.VERSION, RESPONSE.SEED)
                .select(TRAINER_COMMENT.COMMENT, TRAINER_COMMENT.SEEN_AT, JUDGEMENT.JUDGED_AT)
                .from(TRAINER_COMMENT)
                .join(JUDGEMENT)
                .on(JUDGEMENT.LEARNER.eq(TRAINER_COMMENT.LEARNER))
                .and(JUDGEMENT.SEQUENCE.eq(TRAINER_COMMENT.SEQUENCE))
                .and(JUDGEMENT.NUMBER.eq(TRAINER_COMMENT.NUMBER))
                .join(RESPONSE)
                .on(RESPONSE.LEARNER.eq(TRAINER_COMMENT.LEARNER))
                .and(RESPONSE.SEQUENCE.eq(TRAINER_COMMENT.SEQUENCE))
                .where(TRAINER_COMMENT.LEARNER.eq(learner.value()))
                .orderBy(JUDGEMENT.JUDGED_AT.desc(), JUDGEMENT.SEQUENCE.desc(), JUDGEMENT.NUMBER.desc())
                .limit(most)
                .fetch(CommentStore::row);
    }

    private static Row row(Record row) {
        ItemId item = new ItemId(row.get(RESPONSE.ITEM));
        return new Row(
                new AttemptId(row.get(RESPONSE.ATTEMPT)),
                new ResponseId(row.get(RESPONSE.ID)),
                new PinnedItem(0, item, row.get(RESPONSE.VERSION), row.get(RESPONSE.SEED)),
                row.get(TRAINER_COMMENT.COMMENT),
                Instant.ofEpochMilli(row.get(JUDGEMENT.JUDGED_AT)),
                row.get(TRAINER_COMMENT.SEEN_AT) != null);
    }

    /** Notes that the learner has looked at what was said of a response; returns whether anything was. */
    boolean see(DSLContext sql, LearnerId learner, ResponseId response, Instant now) {
        return sql.update(TRAINER_COMMENT)
                        .set(
                                TRAINER_COMMENT.SEEN_AT,
                                DSL.coalesce(TRAINER_COMMENT.SEEN_AT, DSL.val(now.toEpochMilli())))
                        .where(TRAINER_COMMENT.LEARNER.eq(learner.value()))
                        .and(TRAINER_COMMENT.SEQUENCE.eq(DSL.select(RESPONSE.SEQUENCE)
                                .from(RESPONSE)
                                .where(RESPONSE.LEARNER.eq(learner.value()), RESPONSE.ID.eq(response.value()))))
                        .execute()
                > 0;
    }
}
