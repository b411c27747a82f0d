package groundwork.attempt;

import static groundwork.db.schema.Tables.ATTEMPT;
import static groundwork.db.schema.Tables.ATTEMPT_ITEM;
import static groundwork.db.schema.Tables.ITEM_VERSION;
import static groundwork.db.schema.Tables.RESPONSE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import groundwork.account.LearnerId;
import groundwork.db.LearnerWrite;
import groundwork.item.Evidence;
import groundwork.item.ItemId;
import groundwork.item.Outcome;
import groundwork.item.Score;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Attempts, pinned items and the response log in the database. Every method runs inside a work of the caller's. */
final class AttemptStore {
    private final JsonMapper json;

    AttemptStore(JsonMapper json) {
        this.json = json;
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
                read(row.get(ATTEMPT.REQUEST), AttemptRequest.class),
                row.get(ATTEMPT.TITLE),
                row.get(ATTEMPT.SEED),
                Instant.ofEpochMilli(row.get(ATTEMPT.STARTED_AT)),
                Optional.ofNullable(row.get(ATTEMPT.FINISHED_AT)).map(Instant::ofEpochMilli),
                items(sql, learner, id),
                responses(sql, learner, id));
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

    private List<LoggedResponse> responses(DSLContext sql, LearnerId learner, AttemptId attempt) {
        return sql.selectFrom(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()), RESPONSE.ATTEMPT.eq(attempt.value()))
                .orderBy(RESPONSE.SEQUENCE)
                .fetch(this::response);
    }

    private LoggedResponse response(Record row) {
        return new LoggedResponse(
                row.get(RESPONSE.SEQUENCE),
                new ResponseId(row.get(RESPONSE.ID)),
                new AttemptId(row.get(RESPONSE.ATTEMPT)),
                read(row.get(RESPONSE.RESPONSE_), ResponseRequest.class),
                new Score(row.get(RESPONSE.EARNED), row.get(RESPONSE.POSSIBLE)),
                Instant.ofEpochMilli(row.get(RESPONSE.ANSWERED_AT)));
    }

    /** The response of this id, in whichever attempt it stands. */
    Optional<LoggedResponse> response(DSLContext sql, LearnerId learner, ResponseId id) {
        return sql.selectFrom(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()), RESPONSE.ID.eq(id.value()))
                .fetchOptional(this::response);
    }

    /** The learner's latest response to each item, longest ago first. */
    Map<ItemId, LatestResponse> latest(DSLContext sql, LearnerId learner) {
        Map<ItemId, LatestResponse> latest = new LinkedHashMap<>();
        sql.select(RESPONSE.SEQUENCE, RESPONSE.ITEM, RESPONSE.EARNED, RESPONSE.POSSIBLE)
                .select(RESPONSE.EVIDENCE, RESPONSE.ANSWERED_AT)
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .orderBy(RESPONSE.SEQUENCE)
                .forEach(row -> {
                    ItemId item = new ItemId(row.get(RESPONSE.ITEM));
                    LatestResponse before = latest.remove(item);
                    latest.put(item, latest(row, before == null ? 1 : before.times() + 1));
                });
        return latest;
    }

    private LatestResponse latest(Record row, int times) {
        return new LatestResponse(
                row.get(RESPONSE.SEQUENCE),
                new ItemId(row.get(RESPONSE.ITEM)),
                new Score(row.get(RESPONSE.EARNED), row.get(RESPONSE.POSSIBLE)),
                Instant.ofEpochMilli(row.get(RESPONSE.ANSWERED_AT)),
                times,
                List.of(read(row.get(RESPONSE.EVIDENCE), Evidence[].class)));
    }

    /** The learner's attempts in numbers, latest first. */
    List<AttemptCount> counts(DSLContext sql, LearnerId learner) {
        Field<Integer> total = DSL.field(DSL.selectCount()
                .from(ATTEMPT_ITEM)
                .where(ATTEMPT_ITEM.LEARNER.eq(ATTEMPT.LEARNER), ATTEMPT_ITEM.ATTEMPT.eq(ATTEMPT.ID)));
        Field<Integer> right = DSL.count().filterWhere(RESPONSE.EARNED.eq(RESPONSE.POSSIBLE));
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

    void add(DSLContext sql, Attempt attempt, List<Pin> pins) {
        sql.insertInto(ATTEMPT)
                .set(ATTEMPT.LEARNER, attempt.learner().value())
                .set(ATTEMPT.ID, attempt.id().value())
                .set(ATTEMPT.KIND, attempt.request().kind())
                .set(ATTEMPT.REQUEST, write(attempt.request()))
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

    /** What a response adds to the log. */
    record Row(PinnedItem item, LoggedResponse response, Outcome outcome, Instant received) {}

    /** Appends a row to the log; it is never changed afterwards. */
    void append(LearnerWrite write, Row row) {
        LoggedResponse response = row.response();
        ResponseRequest request = response.request();
        write.sql()
                .insertInto(RESPONSE)
                .set(RESPONSE.LEARNER, write.learner())
                .set(RESPONSE.SEQUENCE, response.sequence())
                .set(RESPONSE.ID, response.id().value())
                .set(RESPONSE.ATTEMPT, response.attempt().value())
                .set(RESPONSE.ITEM, response.item().value())
                .set(RESPONSE.VERSION, row.item().version())
                .set(RESPONSE.SEED, row.item().seed())
                .set(RESPONSE.RESPONSE_, write(request))
                .set(RESPONSE.EARNED, response.score().earned())
                .set(RESPONSE.POSSIBLE, response.score().possible())
                .set(RESPONSE.EVIDENCE, write(row.outcome().evidence()))
                .set(
                        RESPONSE.CERTAINTY,
                        request.certainty().map(AttemptStore::lowerCase).orElse(null))
                .set(RESPONSE.MILLIS, request.millis().orElse(null))
                .set(RESPONSE.ANSWERED_AT, response.answeredAt().toEpochMilli())
                .set(RESPONSE.RECEIVED_AT, row.received().toEpochMilli())
                .execute();
    }

    private static String lowerCase(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    /** When the learner answered last, in any attempt. */
    Optional<Instant> lastAnswered(DSLContext sql, LearnerId learner) {
        return sql.select(RESPONSE.ANSWERED_AT)
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .orderBy(RESPONSE.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(row -> Instant.ofEpochMilli(row.value1()));
    }

    List<Instant> answered(DSLContext sql, LearnerId learner) {
        return sql.select(RESPONSE.ANSWERED_AT)
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .orderBy(RESPONSE.SEQUENCE)
                .fetch(row -> Instant.ofEpochMilli(row.value1()));
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

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Records can be written", unwritable);
        }
    }

    private <T> T read(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read", unreadable);
        }
    }
}
