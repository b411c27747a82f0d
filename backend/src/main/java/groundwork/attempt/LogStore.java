package groundwork.attempt;

import static groundwork.db.schema.Tables.RESPONSE;
import static groundwork.db.schema.Tables.RESPONSE_TEXT;

import groundwork.account.LearnerId;
import groundwork.db.LearnerWrite;
import groundwork.item.Evidence;
import groundwork.item.ItemId;
import groundwork.item.ItemResponse;
import groundwork.item.Outcome;
import groundwork.item.OwnWords;
import groundwork.item.Score;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The response log in the database: rows are added and never changed. Every method runs inside a work of the caller's. */
final class LogStore {
    private final StoredJson json;
    private final JudgementStore judgements;

    LogStore(StoredJson json, JudgementStore judgements) {
        this.json = json;
        this.judgements = judgements;
    }

    /** What a response adds to the log. */
    record Row(PinnedItem item, LoggedResponse response, Outcome outcome, Instant received) {}

    /** Appends a row to the log; it is never changed afterwards. The learner's own words go into a table of their own. */
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
                .set(RESPONSE.RESPONSE_, json.write(request.with(withoutWords(request.response()))))
                .set(RESPONSE.EARNED, response.score().map(Score::earned).orElse(null))
                .set(RESPONSE.POSSIBLE, response.score().map(Score::possible).orElse(null))
                .set(RESPONSE.EVIDENCE, json.write(row.outcome().evidence()))
                .set(
                        RESPONSE.CERTAINTY,
                        request.certainty().map(LogStore::lowerCase).orElse(null))
                .set(RESPONSE.MILLIS, request.millis().orElse(null))
                .set(RESPONSE.ANSWERED_AT, response.answeredAt().toEpochMilli())
                .set(RESPONSE.RECEIVED_AT, row.received().toEpochMilli())
                .execute();
        if (request.response() instanceof OwnWords own) {
            addWords(write, response.sequence(), own.words());
        }
    }

    private static ItemResponse withoutWords(ItemResponse response) {
        return response instanceof OwnWords own ? own.without() : response;
    }

    private void addWords(LearnerWrite write, long sequence, List<String> words) {
        write.sql()
                .insertInto(RESPONSE_TEXT)
                .set(RESPONSE_TEXT.LEARNER, write.learner())
                .set(RESPONSE_TEXT.SEQUENCE, sequence)
                .set(RESPONSE_TEXT.WORDS, json.write(words))
                .execute();
    }

    private static String lowerCase(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    /** The responses of an attempt, in the order in which they were given. */
    List<LoggedResponse> responses(DSLContext sql, LearnerId learner, AttemptId attempt) {
        return responses(sql, learner, RESPONSE.ATTEMPT.eq(attempt.value()));
    }

    /** The response of this id, in whichever attempt it stands. */
    Optional<LoggedResponse> response(DSLContext sql, LearnerId learner, ResponseId id) {
        return responses(sql, learner, RESPONSE.ID.eq(id.value())).stream().findFirst();
    }

    private List<LoggedResponse> responses(DSLContext sql, LearnerId learner, Condition which) {
        List<Record> rows = List.copyOf(sql.select()
                .from(RESPONSE)
                .leftJoin(RESPONSE_TEXT)
                .on(RESPONSE_TEXT.LEARNER.eq(RESPONSE.LEARNER), RESPONSE_TEXT.SEQUENCE.eq(RESPONSE.SEQUENCE))
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .and(which)
                .orderBy(RESPONSE.SEQUENCE)
                .fetch());
        List<Long> sequences =
                rows.stream().map(row -> row.get(RESPONSE.SEQUENCE)).toList();
        Map<Long, Said> said = judgements.said(sql, learner, sequences);
        return rows.stream()
                .map(row -> response(row, said.getOrDefault(row.get(RESPONSE.SEQUENCE), Said.NOTHING)))
                .toList();
    }

    private LoggedResponse response(Record row, Said said) {
        return new LoggedResponse(
                row.get(RESPONSE.SEQUENCE),
                new ResponseId(row.get(RESPONSE.ID)),
                new AttemptId(row.get(RESPONSE.ATTEMPT)),
                request(row),
                score(row),
                said,
                Instant.ofEpochMilli(row.get(RESPONSE.ANSWERED_AT)));
    }

    /** As it was sent. Words that were erased stay empty. */
    ResponseRequest request(Record row) {
        ResponseRequest logged = json.read(row.get(RESPONSE.RESPONSE_), ResponseRequest.class);
        return Optional.ofNullable(row.get(RESPONSE_TEXT.WORDS))
                .map(words -> List.of(json.read(words, String[].class)))
                .flatMap(words -> Optional.of(logged.response())
                        .filter(OwnWords.class::isInstance)
                        .map(response -> logged.with(((OwnWords) response).with(words))))
                .orElse(logged);
    }

    private static Optional<Score> score(Record row) {
        return Optional.ofNullable(row.get(RESPONSE.EARNED))
                .map(earned -> new Score(earned, row.get(RESPONSE.POSSIBLE)));
    }

    /** The learner's latest response to each item, longest ago first. */
    Map<ItemId, LatestResponse> latest(DSLContext sql, LearnerId learner) {
        Map<Long, Judgement> judged = judgements.counting(sql, learner);
        Map<ItemId, LatestResponse> latest = new LinkedHashMap<>();
        sql.select(RESPONSE.SEQUENCE, RESPONSE.ITEM, RESPONSE.VERSION, RESPONSE.SEED)
                .select(RESPONSE.EARNED, RESPONSE.POSSIBLE)
                .select(RESPONSE.EVIDENCE, RESPONSE.ANSWERED_AT)
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .orderBy(RESPONSE.SEQUENCE)
                .forEach(row -> {
                    ItemId item = new ItemId(row.get(RESPONSE.ITEM));
                    LatestResponse before = latest.remove(item);
                    Optional<Judgement> judgement = Optional.ofNullable(judged.get(row.get(RESPONSE.SEQUENCE)));
                    latest.put(item, latest(row, judgement, before == null ? 1 : before.times() + 1));
                });
        return latest;
    }

    private LatestResponse latest(Record row, Optional<Judgement> judgement, int times) {
        return new LatestResponse(
                row.get(RESPONSE.SEQUENCE),
                new ItemId(row.get(RESPONSE.ITEM)),
                row.get(RESPONSE.VERSION),
                row.get(RESPONSE.SEED),
                score(row),
                judgement.map(Judgement::score),
                Instant.ofEpochMilli(row.get(RESPONSE.ANSWERED_AT)),
                times,
                List.of(json.read(row.get(RESPONSE.EVIDENCE), Evidence[].class)));
    }

    /** What these learners gave to items whose id begins with this, learner by learner in the order of the log. */
    List<GroupResponse> responses(DSLContext sql, Collection<LearnerId> learners, String itemsBegin) {
        return sql.select(RESPONSE.LEARNER, RESPONSE.ATTEMPT, RESPONSE.ITEM, RESPONSE.RESPONSE_)
                .from(RESPONSE)
                .where(
                        RESPONSE.LEARNER.in(
                                learners.stream().map(LearnerId::value).toList()),
                        RESPONSE.ITEM.startsWith(itemsBegin))
                .orderBy(RESPONSE.LEARNER, RESPONSE.SEQUENCE)
                .fetch(row -> new GroupResponse(
                        new LearnerId(row.value1()),
                        new AttemptId(row.value2()),
                        new ItemId(row.value3()),
                        json.read(row.value4(), ResponseRequest.class).response()));
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

    /** When the learner answered, in the order of the log. */
    List<Instant> answered(DSLContext sql, LearnerId learner) {
        return sql.select(RESPONSE.ANSWERED_AT)
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .orderBy(RESPONSE.SEQUENCE)
                .fetch(row -> Instant.ofEpochMilli(row.value1()));
    }
}
