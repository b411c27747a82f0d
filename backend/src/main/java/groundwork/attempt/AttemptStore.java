package groundwork.attempt;

import static groundwork.db.schema.Tables.ATTEMPT;
import static groundwork.db.schema.Tables.ATTEMPT_ITEM;
import static groundwork.db.schema.Tables.ITEM_VERSION;
import static groundwork.db.schema.Tables.JUDGEMENT;
import static groundwork.db.schema.Tables.RESPONSE;

import groundwork.account.LearnerId;
import groundwork.item.ItemId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Attempts and their pinned items in the database. Every method runs inside a work of the caller's. */
final class AttemptStore {
    private final StoredJson json;
    private final LogStore log;

    AttemptStore(StoredJson json, LogStore log) {
        this.json = json;
        this.log = log;
    }

    Optional<Attempt> find(DSLContext sql, LearnerId learner, AttemptId id) {
        return sql.selectFrom(ATTEMPT)
                .where(ATTEMPT.LEARNER.eq(learner.value()), ATTEMPT.ID.eq(id.value()))
                .fetchOptional(row -> attempt(sql, learner, row));
    }

    private Attempt attempt(DSLContext sql, LearnerId learner, Record row) {
        AttemptId id = new AttemptId(row.get(ATTEMPT.ID));
        return new Attempt(
                learner,
                id,
                json.read(row.get(ATTEMPT.REQUEST), AttemptRequest.class),
                row.get(ATTEMPT.TITLE),
                row.get(ATTEMPT.SEED),
                Instant.ofEpochMilli(row.get(ATTEMPT.STARTED_AT)),
                Optional.ofNullable(row.get(ATTEMPT.FINISHED_AT)).map(Instant::ofEpochMilli),
                items(sql, learner, id),
                log.responses(sql, learner, id));
    }

    private static List<PinnedItem> items(DSLContext sql, LearnerId learner, AttemptId attempt) {
        return sql.selectFrom(ATTEMPT_ITEM)
                .where(ATTEMPT_ITEM.LEARNER.eq(learner.value()), ATTEMPT_ITEM.ATTEMPT.eq(attempt.value()))
                .orderBy(ATTEMPT_ITEM.POSITION)
                .fetch(row -> new PinnedItem(
                        row.get(ATTEMPT_ITEM.POSITION),
                        new ItemId(row.get(ATTEMPT_ITEM.ITEM)),
                        row.get(ATTEMPT_ITEM.VERSION),
                        row.get(ATTEMPT_ITEM.SEED)));
    }

    /** The learner's attempts in numbers, latest first. */
    List<AttemptCount> counts(DSLContext sql, LearnerId learner) {
        Field<Integer> total = DSL.field(DSL.selectCount()
                .from(ATTEMPT_ITEM)
                .where(ATTEMPT_ITEM.LEARNER.eq(ATTEMPT.LEARNER), ATTEMPT_ITEM.ATTEMPT.eq(ATTEMPT.ID)));
        Field<Integer> right = DSL.count().filterWhere(isFull());
        Field<Integer> answered = DSL.count(RESPONSE.SEQUENCE);
        return sql.select(ATTEMPT.ID, ATTEMPT.KIND, ATTEMPT.TITLE, ATTEMPT.STARTED_AT, ATTEMPT.FINISHED_AT)
                .select(total, right, answered)
                .from(ATTEMPT)
                .leftJoin(RESPONSE)
                .on(RESPONSE.LEARNER.eq(ATTEMPT.LEARNER), RESPONSE.ATTEMPT.eq(ATTEMPT.ID))
                .where(ATTEMPT.LEARNER.eq(learner.value()))
                .groupBy(
                        ATTEMPT.LEARNER,
                        ATTEMPT.ID,
                        ATTEMPT.KIND,
                        ATTEMPT.TITLE,
                        ATTEMPT.STARTED_AT,
                        ATTEMPT.FINISHED_AT)
                .orderBy(ATTEMPT.STARTED_AT.desc(), ATTEMPT.ID)
                .fetch(row -> new AttemptCount(
                        new AttemptId(row.get(ATTEMPT.ID)),
                        row.get(ATTEMPT.KIND),
                        row.get(ATTEMPT.TITLE),
                        row.get(answered),
                        row.get(right),
                        row.get(total),
                        Instant.ofEpochMilli(row.get(ATTEMPT.STARTED_AT)),
                        Optional.ofNullable(row.get(ATTEMPT.FINISHED_AT)).map(Instant::ofEpochMilli)));
    }

    /** By the judgement that counts, where a response has one: a trainer's before the learner's own, then the last. */
    private static Condition isFull() {
        Field<Boolean> judged = DSL.field(DSL.select(DSL.field(JUDGEMENT.EARNED.eq(JUDGEMENT.POSSIBLE)))
                .from(JUDGEMENT)
                .where(JUDGEMENT.LEARNER.eq(RESPONSE.LEARNER), JUDGEMENT.SEQUENCE.eq(RESPONSE.SEQUENCE))
                .orderBy(JUDGEMENT.AUTHOR.desc(), JUDGEMENT.NUMBER.desc())
                .limit(1));
        return DSL.condition(DSL.coalesce(judged, DSL.field(RESPONSE.EARNED.eq(RESPONSE.POSSIBLE))));
    }

    void add(DSLContext sql, Attempt attempt, List<Pin> pins) {
        sql.insertInto(ATTEMPT)
                .set(ATTEMPT.LEARNER, attempt.learner().value())
                .set(ATTEMPT.ID, attempt.id().value())
                .set(ATTEMPT.KIND, attempt.request().kind())
                .set(ATTEMPT.REQUEST, json.write(attempt.request()))
                .set(ATTEMPT.TITLE, attempt.title())
                .set(
                        ATTEMPT.OBJECTIVE,
                        attempt.request().objective().map(Object::toString).orElse(null))
                .set(
                        ATTEMPT.QUIZ,
                        attempt.request().quiz().map(Object::toString).orElse(null))
                .set(ATTEMPT.SEED, attempt.seed())
                .set(ATTEMPT.STARTED_AT, attempt.startedAt().toEpochMilli())
                .execute();
        pins.forEach(pin -> pin(sql, attempt, pin));
    }

    /** Adds an item to an attempt and keeps what it says in this version. */
    void pin(DSLContext sql, Attempt attempt, Pin pin) {
        PinnedItem item = pin.item();
        sql.insertInto(ITEM_VERSION)
                .set(ITEM_VERSION.ITEM, item.item().value())
                .set(ITEM_VERSION.VERSION, item.version())
                .set(ITEM_VERSION.CONTENT, pin.content())
                .onConflictDoNothing()
                .execute();
        sql.insertInto(ATTEMPT_ITEM)
                .set(ATTEMPT_ITEM.LEARNER, attempt.learner().value())
                .set(ATTEMPT_ITEM.ATTEMPT, attempt.id().value())
                .set(ATTEMPT_ITEM.POSITION, item.position())
                .set(ATTEMPT_ITEM.ITEM, item.item().value())
                .set(ATTEMPT_ITEM.VERSION, item.version())
                .set(ATTEMPT_ITEM.SEED, item.seed())
                .execute();
    }

    /** What an item said in a version that somebody met. */
    String content(DSLContext sql, PinnedItem item) {
        return sql.select(ITEM_VERSION.CONTENT)
                .from(ITEM_VERSION)
                .where(ITEM_VERSION.ITEM.eq(item.item().value()), ITEM_VERSION.VERSION.eq(item.version()))
                .fetchSingle(ITEM_VERSION.CONTENT);
    }

    int finish(DSLContext sql, Attempt attempt, Instant now) {
        return sql.update(ATTEMPT)
                .set(ATTEMPT.FINISHED_AT, now.toEpochMilli())
                .where(
                        ATTEMPT.LEARNER.eq(attempt.learner().value()),
                        ATTEMPT.ID.eq(attempt.id().value()),
                        ATTEMPT.FINISHED_AT.isNull())
                .execute();
    }
}
