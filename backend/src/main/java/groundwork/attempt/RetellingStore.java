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
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Tells the response log to those who fold it. Every method runs inside a work of the caller's. */
final class RetellingStore {
    private final StoredJson json;

    RetellingStore(StoredJson json) {
        this.json = json;
    }

    /** The concepts that an attempt had evidence for before this row. */
    Set<ConceptId> metBefore(DSLContext sql, LearnerId learner, LoggedResponse response) {
        Set<ConceptId> met = new HashSet<>();
        sql.select(RESPONSE.EVIDENCE)
                .from(RESPONSE)
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .and(RESPONSE.ATTEMPT.eq(response.attempt().value()))
                .and(RESPONSE.SEQUENCE.lt(response.sequence()))
                .forEach(row -> evidence(row).forEach(piece -> met.add(piece.concept())));
        return met;
    }

    /** All of a learner's rows, in sequence. */
    List<Answered> all(DSLContext sql, LearnerId learner, Predicate<String> tests) {
        Map<String, Set<ConceptId>> met = new HashMap<>();
        return sql.select(RESPONSE.SEQUENCE, RESPONSE.ITEM, RESPONSE.EVIDENCE, RESPONSE.CERTAINTY)
                .select(RESPONSE.ANSWERED_AT, RESPONSE.ATTEMPT, ATTEMPT.KIND)
                .from(RESPONSE)
                .join(ATTEMPT)
                .on(ATTEMPT.LEARNER.eq(RESPONSE.LEARNER), ATTEMPT.ID.eq(RESPONSE.ATTEMPT))
                .where(RESPONSE.LEARNER.eq(learner.value()))
                .orderBy(RESPONSE.SEQUENCE)
                .fetch(row -> {
                    Set<ConceptId> before = met.computeIfAbsent(row.get(RESPONSE.ATTEMPT), none -> new HashSet<>());
                    Answered answered = answered(learner, row, tests, Set.copyOf(before));
                    answered.evidence().forEach(piece -> before.add(piece.concept()));
                    return answered;
                });
    }

    private Answered answered(LearnerId learner, Record row, Predicate<String> tests, Set<ConceptId> before) {
        String kind = row.get(ATTEMPT.KIND);
        return new Answered(
                learner,
                row.get(RESPONSE.SEQUENCE),
                kind,
                tests.test(kind),
                new ItemId(row.get(RESPONSE.ITEM)),
                evidence(row),
                Optional.ofNullable(row.get(RESPONSE.CERTAINTY))
                        .map(said -> Certainty.valueOf(said.toUpperCase(Locale.ROOT))),
                Instant.ofEpochMilli(row.get(RESPONSE.ANSWERED_AT)),
                before);
    }

    private List<Evidence> evidence(Record row) {
        return List.of(json.read(row.get(RESPONSE.EVIDENCE), Evidence[].class));
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
