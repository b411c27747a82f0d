package groundwork.attempt;

import static groundwork.db.schema.Tables.RESPONSE;
import static groundwork.db.schema.Tables.RESPONSE_TEXT;

import groundwork.account.LearnerId;
import groundwork.item.ItemId;
import groundwork.item.ItemResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Responses in learners' own words, in the database. Every method runs inside a work of the caller's. */
final class WrittenStore {
    private final LogStore log;
    private final JudgementStore judgements;

    WrittenStore(StoredJson json) {
        this.judgements = new JudgementStore(json);
        this.log = new LogStore(json, judgements);
    }

    /** One of them. */
    record Row(
            ResponseId id, AttemptId attempt, PinnedItem item, ItemResponse response, Instant answeredAt, Said said) {}

    /** All that a learner wrote at a moment or later and that was not erased, in sequence. */
    List<Row> since(DSLContext sql, LearnerId learner, Instant moment) {
        List<Record> rows = List.copyOf(sql.select()
                .from(RESPONSE)
                .join(RESPONSE_TEXT)
                .on(RESPONSE_TEXT.LEARNER.eq(RESPONSE.LEARNER), RESPONSE_TEXT.SEQUENCE.eq(RESPONSE.SEQUENCE))
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .and(RESPONSE.ANSWERED_AT.ge(moment.toEpochMilli()))
                .orderBy(RESPONSE.SEQUENCE)
                .fetch());
        Map<Long, Said> said = judgements.said(
                sql,
                learner,
                rows.stream().map(row -> row.get(RESPONSE.SEQUENCE)).toList());
        return rows.stream()
                .map(row -> row(row, said.getOrDefault(row.get(RESPONSE.SEQUENCE), Said.NOTHING)))
                .toList();
    }

    private Row row(Record row, Said said) {
        ItemId item = new ItemId(row.get(RESPONSE.ITEM));
        return new Row(
                new ResponseId(row.get(RESPONSE.ID)),
                new AttemptId(row.get(RESPONSE.ATTEMPT)),
                new PinnedItem(0, item, row.get(RESPONSE.VERSION), row.get(RESPONSE.SEED)),
                log.request(row).response(),
                Instant.ofEpochMilli(row.get(RESPONSE.ANSWERED_AT)),
                said);
    }
}
