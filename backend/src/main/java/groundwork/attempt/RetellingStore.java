package groundwork.attempt;

import static groundwork.db.schema.Tables.ATTEMPT;
import static groundwork.db.schema.Tables.LEARNER;
import static groundwork.db.schema.Tables.RESPONSE;

import groundwork.account.LearnerId;
import groundwork.item.ConceptId;
import groundwork.item.Evidence;
import groundwork.item.ItemId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Tells the response log to those who fold it. Every method runs inside a work of the caller's. */
final class RetellingStore {
    private final StoredJson json;
    private final JudgementStore judgements;
    private final PinnedItems pinned;

    RetellingStore(StoredJson json, JudgementStore judgements, PinnedItems pinned) {
        this.json = json;
        this.judgements = judgements;
        this.pinned = pinned;
    }

    /** The concepts that an attempt had evidence for before this row. */
    Set<ConceptId> metBefore(DSLContext sql, LearnerId learner, LoggedResponse response) {
        Result<? extends Record> rows = sql.select(RESPONSE.SEQUENCE, RESPONSE.ITEM, RESPONSE.EVIDENCE)
                .select(RESPONSE.VERSION, RESPONSE.SEED)
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .and(RESPONSE.ATTEMPT.eq(response.attempt().value()))
                .and(RESPONSE.SEQUENCE.lt(response.sequence()))
                .fetch();
        Map<Long, Judgement> judged = judgements.counting(sql, learner, rows.getValues(RESPONSE.SEQUENCE));
        return rows.stream()
                .flatMap(row -> evidence(sql, row, judged).stream())
                .map(Evidence::concept)
                .collect(Collectors.toSet());
    }

    /** Whether the learner had answered the item of this row before it, in whichever attempt. */
    boolean hadMet(DSLContext sql, LearnerId learner, LoggedResponse response) {
        return sql.fetchExists(DSL.selectOne()
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .and(RESPONSE.ITEM.eq(response.item().value()))
                .and(RESPONSE.SEQUENCE.lt(response.sequence())));
    }

    /** All of a learner's rows, in sequence. */
    List<Answered> all(DSLContext sql, LearnerId learner, Predicate<String> tests) {
        Map<Long, Judgement> judged = judgements.counting(sql, learner);
        Map<String, Set<ConceptId>> met = new HashMap<>();
        Set<String> items = new HashSet<>();
        return sql.select(RESPONSE.SEQUENCE, RESPONSE.ITEM, RESPONSE.EVIDENCE, RESPONSE.CERTAINTY)
                .select(RESPONSE.VERSION, RESPONSE.SEED, RESPONSE.MILLIS)
                .select(RESPONSE.ANSWERED_AT, RESPONSE.ATTEMPT, ATTEMPT.KIND, ATTEMPT.STARTED_AT)
                .from(RESPONSE)
                .join(ATTEMPT)
                .on(ATTEMPT.LEARNER.eq(RESPONSE.LEARNER), ATTEMPT.ID.eq(RESPONSE.ATTEMPT))
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .orderBy(RESPONSE.SEQUENCE)
                .fetch(row -> {
                    Set<ConceptId> before = met.computeIfAbsent(row.get(RESPONSE.ATTEMPT), none -> new HashSet<>());
                    Before known = new Before(Set.copyOf(before), items.add(row.get(RESPONSE.ITEM)));
                    Answered answered = answered(learner, row, tests, known, evidence(sql, row, judged));
                    answered.evidence().forEach(piece -> before.add(piece.concept()));
                    return answered;
                });
    }

    /** What a row's attempt had evidence for before it, and whether the row is the first of its item. */
    private record Before(Set<ConceptId> concepts, boolean isFirstMeeting) {}

    private static Answered answered(
            LearnerId learner, Record row, Predicate<String> tests, Before before, List<Evidence> evidence) {
        String kind = row.get(ATTEMPT.KIND);
        return new Answered(
                learner,
                row.get(RESPONSE.SEQUENCE),
                kind,
                tests.test(kind),
                new ItemId(row.get(RESPONSE.ITEM)),
                evidence,
                Optional.ofNullable(row.get(RESPONSE.CERTAINTY))
                        .map(said -> Certainty.valueOf(said.toUpperCase(Locale.ROOT))),
                Instant.ofEpochMilli(row.get(RESPONSE.ANSWERED_AT)),
                Instant.ofEpochMilli(row.get(ATTEMPT.STARTED_AT)),
                Optional.ofNullable(row.get(RESPONSE.MILLIS)).map(Duration::ofMillis),
                before.concepts(),
                before.isFirstMeeting());
    }

    /** What scoring found, or what a trainer has said since. */
    private List<Evidence> evidence(DSLContext sql, Record row, Map<Long, Judgement> judged) {
        List<Evidence> scored = List.of(json.read(row.get(RESPONSE.EVIDENCE), Evidence[].class));
        return Optional.ofNullable(judged.get(row.get(RESPONSE.SEQUENCE)))
                .filter(judgement -> judgement.by() == Judge.TRAINER)
                .map(judgement -> TrainerEvidence.of(scored, concept(sql, row), judgement.score()))
                .orElse(scored);
    }

    private ConceptId concept(DSLContext sql, Record row) {
        ItemId item = new ItemId(row.get(RESPONSE.ITEM));
        return pinned.item(sql, new PinnedItem(0, item, row.get(RESPONSE.VERSION), row.get(RESPONSE.SEED)))
                .concept();
    }

    /** How many items a learner answered in attempts of a kind since a moment: by what is so recent, and never by all. */
    int countSince(DSLContext sql, LearnerId learner, String kind, Instant since) {
        return sql.select(DSL.count())
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .and(RESPONSE.ANSWERED_AT.ge(since.toEpochMilli()))
                .andExists(DSL.selectOne()
                        .from(ATTEMPT)
                        .where(ATTEMPT.LEARNER.eq(RESPONSE.LEARNER), ATTEMPT.ID.eq(RESPONSE.ATTEMPT))
                        .and(ATTEMPT.KIND.eq(kind)))
                .fetchSingle()
                .value1();
    }

    /** When each of a learner's answers was given and how long it took, in sequence. */
    List<AnswerTime> times(DSLContext sql, LearnerId learner) {
        return sql.select(RESPONSE.ITEM, ATTEMPT.STARTED_AT, RESPONSE.ANSWERED_AT, RESPONSE.MILLIS)
                .from(RESPONSE)
                .join(ATTEMPT)
                .on(ATTEMPT.LEARNER.eq(RESPONSE.LEARNER), ATTEMPT.ID.eq(RESPONSE.ATTEMPT))
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .orderBy(RESPONSE.SEQUENCE)
                .fetch(row -> new AnswerTime(
                        new ItemId(row.value1()),
                        Instant.ofEpochMilli(row.value2()),
                        Instant.ofEpochMilli(row.value3()),
                        Optional.ofNullable(row.value4()).map(Duration::ofMillis)));
    }

    List<LearnerId> learners(DSLContext sql) {
        return sql.select(LEARNER.ID).from(LEARNER).orderBy(LEARNER.ID).fetch(row -> new LearnerId(row.value1()));
    }
}
